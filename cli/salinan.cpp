// SPDX-License-Identifier: Apache-2.0
#include "salinan.hpp"

#include "iku/teks/sidik.hpp"

#include "berkas.hpp"

#include <array>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <string_view>
#include <system_error>
#include <vector>

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace iku::cli {
namespace {

using Berkas = std::unique_ptr<std::FILE, int (*)(std::FILE*)>;

bool is_bukan_teks(std::string_view isi) {
    return isi.starts_with("PK\x03\x04") || isi.starts_with("%PDF-") || isi.starts_with("\xD0\xCF\x11\xE0");
}

std::string find_program() {
    std::error_code galat;
    const auto sini = std::filesystem::read_symlink("/proc/self/exe", galat).parent_path() / "iku-berkas";
    return !galat && std::filesystem::is_regular_file(sini, galat) ? sini.string() : "iku-berkas";
}

// Starts the program with these files as its standard input and output; false when it is not there.
bool start(std::vector<std::string> argumen, int masukan, int keluaran, pid_t& proses) {
    std::vector<char*> argv;
    argv.reserve(argumen.size() + 1);
    for (auto& satu : argumen)
        argv.push_back(satu.data());
    argv.push_back(nullptr);
    posix_spawn_file_actions_t tindakan;
    posix_spawn_file_actions_init(&tindakan);
    posix_spawn_file_actions_adddup2(&tindakan, masukan, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&tindakan, keluaran, STDOUT_FILENO);
    const int gagal = posix_spawnp(&proses, argv.front(), &tindakan, nullptr, argv.data(), environ);
    posix_spawn_file_actions_destroy(&tindakan);
    return gagal == 0;
}

std::string read_all(std::FILE* berkas) {
    std::string isi;
    std::array<char, 65536> potongan{};
    std::rewind(berkas);
    for (std::size_t n = 0; (n = std::fread(potongan.data(), 1, potongan.size(), berkas)) > 0;)
        isi.append(potongan.data(), n);
    return isi;
}

}  // namespace

std::optional<std::string> read_salinan(const std::string& nama, const Pilihan& pilihan, Masukan* asal) {
    auto isi = read_berkas(nama, pilihan.kata());
    if (isi && asal != nullptr) {
        asal->nama = nama_singkat(nama);
        asal->sha256 = sha256(*isi);
    }
    if (!isi || !is_bukan_teks(*isi)) return isi;
    // Through files and not pipes: neither side can wait for the other.
    const Berkas masukan(std::tmpfile(), &std::fclose);
    const Berkas keluaran(std::tmpfile(), &std::fclose);
    if (!masukan || !keluaran || std::fwrite(isi->data(), 1, isi->size(), masukan.get()) != isi->size())
        return isi;
    std::rewind(masukan.get());
    pid_t proses = 0;
    if (!start({find_program(), "--nama=" + nama_berkas(nama), "--angka",
                pilihan.angka == Lokal::en ? "en" : "id", "--bahasa", pilihan.kata()("id", "en"), "-"},
               fileno(masukan.get()), fileno(keluaran.get()), proses))
        return isi;
    int status = 0;
    if (waitpid(proses, &status, 0) != proses || !WIFEXITED(status) || WEXITSTATUS(status) == 127) return isi;
    if (WEXITSTATUS(status) != 0) return std::nullopt;
    return read_all(keluaran.get());
}

}  // namespace iku::cli
