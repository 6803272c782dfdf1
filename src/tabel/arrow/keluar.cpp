// SPDX-License-Identifier: Apache-2.0
#include "iku/tabel/arrow.hpp"

#include "tabel/bilangan128.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace iku {
namespace {

// What an exported array lives on.
struct IsiLarik {
    std::vector<std::int64_t> bulat{};
    std::vector<I128> desimal{};
    std::vector<std::int8_t> pita{};
    std::vector<std::int32_t> batas{};  // of texts: where each begins, and the end
    std::string teks{};
    std::vector<std::uint8_t> ada{};
    std::array<const void*, 3> buffer{};
    ArrowArray kamus{};
};

// What an exported schema lives on.
struct IsiSkema {
    std::string format{};
    ArrowSchema kamus{};
};

void lepaskan_larik(ArrowArray* larik) {
    auto* const isi = static_cast<IsiLarik*>(larik->private_data);
    if (isi->kamus.release != nullptr) isi->kamus.release(&isi->kamus);
    delete isi;
    larik->release = nullptr;
}

void lepaskan_skema(ArrowSchema* skema) {
    auto* const isi = static_cast<IsiSkema*>(skema->private_data);
    if (isi->kamus.release != nullptr) isi->kamus.release(&isi->kamus);
    delete isi;
    skema->release = nullptr;
}

// Hands what was built to the consumer's structs. Never fails.
void serahkan(std::unique_ptr<IsiLarik> isi, std::size_t jumlah, std::int64_t kosong, std::int64_t buffer,
              ArrowArray* larik) noexcept {
    if (kosong != 0) isi->buffer[0] = isi->ada.data();
    *larik = {};
    larik->length = static_cast<std::int64_t>(jumlah);
    larik->null_count = kosong;
    larik->n_buffers = buffer;
    larik->buffers = isi->buffer.data();
    if (isi->kamus.release != nullptr) larik->dictionary = &isi->kamus;
    larik->release = &lepaskan_larik;
    larik->private_data = isi.release();
}

void serahkan(std::unique_ptr<IsiSkema> jenis, std::int64_t tanda, ArrowSchema* skema) noexcept {
    *skema = {};
    skema->format = jenis->format.c_str();
    skema->name = "";
    skema->flags = tanda;
    if (jenis->kamus.release != nullptr) skema->dictionary = &jenis->kamus;
    skema->release = &lepaskan_skema;
    skema->private_data = jenis.release();
}

// The bitmap of rows that have a value, where some have none; their number.
std::int64_t isi_keabsahan(std::span<const Alasan> alasan, IsiLarik& isi) {
    std::int64_t kosong = 0;
    for (const Alasan satu : alasan)
        kosong += static_cast<std::int64_t>(satu != Alasan::ada);
    if (kosong == 0) return 0;
    isi.ada.resize((alasan.size() + 7) / 8);
    for (std::size_t i = 0; i < alasan.size(); ++i)
        isi.ada[i / 8] =
            static_cast<std::uint8_t>(isi.ada[i / 8] | (unsigned{alasan[i] == Alasan::ada} << (i % 8)));
    return kosong;
}

}  // namespace

void export_arrow(std::span<const std::int64_t> nilai, std::span<const Alasan> alasan, std::uint8_t desimal,
                  ArrowArray* larik, ArrowSchema* skema) {
    assert(nilai.size() == alasan.size() && desimal <= Kolom::desimal_terbanyak);
    auto isi = std::make_unique<IsiLarik>();
    auto jenis = std::make_unique<IsiSkema>();
    if (desimal == 0) {
        jenis->format = "l";
        isi->bulat.assign(nilai.begin(), nilai.end());
        isi->buffer[1] = isi->bulat.data();
    } else {
        jenis->format = "d:19," + std::to_string(desimal);
        isi->desimal.assign(nilai.begin(), nilai.end());
        isi->buffer[1] = isi->desimal.data();
    }
    const std::int64_t kosong = isi_keabsahan(alasan, *isi);
    serahkan(std::move(isi), nilai.size(), kosong, 2, larik);
    serahkan(std::move(jenis), ARROW_FLAG_NULLABLE, skema);
}

void export_arrow(std::span<const std::int8_t> pita, std::span<const Alasan> alasan,
                  std::span<const std::string> label, ArrowArray* larik, ArrowSchema* skema) {
    assert(pita.size() == alasan.size());
    auto isi = std::make_unique<IsiLarik>();
    auto kamus = std::make_unique<IsiLarik>();
    auto jenis = std::make_unique<IsiSkema>();
    auto jenis_kamus = std::make_unique<IsiSkema>();
    jenis->format = "c";
    jenis_kamus->format = "u";
    isi->pita.assign(pita.begin(), pita.end());
    for (std::int8_t& satu : isi->pita)
        satu = std::max(satu, std::int8_t{0});  // under a null
    isi->buffer[1] = isi->pita.data();
    kamus->batas.push_back(0);
    for (const std::string& satu : label) {
        kamus->teks += satu;
        kamus->batas.push_back(static_cast<std::int32_t>(kamus->teks.size()));
    }
    kamus->buffer[1] = kamus->batas.data();
    kamus->buffer[2] = kamus->teks.data();
    const std::int64_t kosong = isi_keabsahan(alasan, *isi);
    serahkan(std::move(kamus), label.size(), 0, 3, &isi->kamus);
    serahkan(std::move(jenis_kamus), 0, &jenis->kamus);
    serahkan(std::move(isi), pita.size(), kosong, 2, larik);
    // Not declared as ordered: the labels go from the highest down, which a consumer would take for
    // ascending.
    serahkan(std::move(jenis), ARROW_FLAG_NULLABLE, skema);
}

}  // namespace iku
