// SPDX-License-Identifier: Apache-2.0
#include "berkas.hpp"

#include "iku/teks/csv.hpp"

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <memory>
#include <system_error>

namespace iku::cli {
namespace {

void keluhkan(const std::string& nama, const std::string& apa) {
    std::fprintf(stderr, "iku: %s: %s\n", nama_berkas(nama).c_str(), apa.c_str());
}

// The usual failures in words of the language; the system's own words for the others.
std::string sebab(int nomor, Kata kata) {
    if (nomor == ENOENT) return kata("berkas tidak ada", "there is no such file");
    if (nomor == EACCES) return kata("tidak ada izin", "permission denied");
    if (nomor == EBADF) return kata("sudah ditutup", "it is closed");
    if (nomor == ENOSPC) return kata("tempat penyimpanan penuh", "no space left");
    return std::strerror(nomor);
}

struct Tutup {
    void operator()(std::FILE* berkas) const {
        if (berkas != stdin) std::fclose(berkas);
    }
};

}  // namespace

std::string nama_berkas(const std::string& nama) {
    return nama == "-" ? "<stdin>" : nama;
}

std::string nama_singkat(const std::string& nama) {
    return nama == "-" ? nama_berkas(nama) : std::filesystem::path(nama).filename().string();
}

std::optional<std::string> read_berkas(const std::string& nama, Kata kata) {
    std::error_code galat;
    if (nama != "-" && std::filesystem::is_directory(nama, galat)) {
        keluhkan(nama, kata("ini folder, bukan berkas", "this is a folder, not a file"));
        return std::nullopt;
    }
    const std::unique_ptr<std::FILE, Tutup> berkas(nama == "-" ? stdin : std::fopen(nama.c_str(), "rb"));
    if (!berkas) {
        keluhkan(nama, std::string(kata("tidak dapat dibuka: ", "cannot be opened: ")) + sebab(errno, kata));
        return std::nullopt;
    }
    std::string isi;
    std::array<char, 65536> potongan{};
    for (std::size_t n = 0; (n = std::fread(potongan.data(), 1, potongan.size(), berkas.get())) > 0;) {
        isi.append(potongan.data(), n);
        if (isi.size() <= csv_terbesar) continue;
        keluhkan(nama, kata("lebih dari 64 MiB; bagi berkasnya menjadi beberapa bagian",
                            "longer than 64 MiB; split the file into parts"));
        return std::nullopt;
    }
    if (std::ferror(berkas.get()) != 0) {
        keluhkan(nama, std::string(kata("tidak dapat dibaca: ", "cannot be read: ")) + sebab(errno, kata));
        return std::nullopt;
    }
    return isi;
}

Keluar tulis_hasil(std::string_view teks, Keluar keluar, Kata kata) {
    errno = 0;
    const bool utuh = std::fwrite(teks.data(), 1, teks.size(), stdout) == teks.size();
    if (utuh && std::fflush(stdout) == 0) return keluar;
    if (errno == EPIPE) return keluar;
    std::fprintf(stderr, "iku: %s%s\n",
                 kata("keluaran tidak dapat ditulis: ", "the output cannot be written: "),
                 sebab(errno, kata).c_str());
    return Keluar::salah;
}

}  // namespace iku::cli
