// SPDX-License-Identifier: Apache-2.0
#include "iku/tabel/arrow.hpp"

#include "tabel/bilangan128.hpp"

#include <array>
#include <cassert>
#include <string>
#include <vector>

namespace iku {
namespace {

// What an exported array lives on.
struct IsiLarik {
    std::vector<std::int64_t> bulat{};
    std::vector<I128> desimal{};
    std::vector<std::uint8_t> ada{};
    std::array<const void*, 2> buffer{};
};

// What an exported schema lives on.
struct IsiSkema {
    std::string format{};
};

void lepaskan_larik(ArrowArray* larik) {
    delete static_cast<IsiLarik*>(larik->private_data);
    larik->release = nullptr;
}

void lepaskan_skema(ArrowSchema* skema) {
    delete static_cast<IsiSkema*>(skema->private_data);
    skema->release = nullptr;
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
    if (kosong != 0) isi->buffer[0] = isi->ada.data();
    // Nothing fails from here on.
    *larik = {};
    larik->length = static_cast<std::int64_t>(nilai.size());
    larik->null_count = kosong;
    larik->n_buffers = 2;
    larik->buffers = isi->buffer.data();
    larik->release = &lepaskan_larik;
    larik->private_data = isi.release();
    *skema = {};
    skema->format = jenis->format.c_str();
    skema->name = "";
    skema->flags = ARROW_FLAG_NULLABLE;
    skema->release = &lepaskan_skema;
    skema->private_data = jenis.release();
}

}  // namespace iku
