// SPDX-License-Identifier: Apache-2.0
// Arrow structs made of any bytes, through the C functions: formats, counts, lengths, buffers, children and
// dictionaries that are right or wrong. Only what an importer cannot see is kept: buffers are as long as
// offset and length say. Whatever the call answers, each struct is released exactly once, and what was read
// comes back the same through an export.
#include "iku/iku.h"

#include "janji.hpp"
#include "sumber.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <vector>

using iku::fuzz::pastikan;
using iku::fuzz::Sumber;

namespace {

constexpr std::array<const char*, 20> format{"l", "c",       "C",      "s",        "S",       "i", "I",
                                             "L", "g",       "n",      "d:5,2",    "d:38,18", "f", "u",
                                             "",  "d:19,19", "d:5,-1", "d:9,2,64", "+s",      "ll"};

// How many were handed out and not yet released.
long hidup = 0;

void lepas_skema(ArrowSchema* skema) {
    pastikan(skema != nullptr && skema->release == &lepas_skema);
    skema->release = nullptr;
    --hidup;
}

void lepas_larik(ArrowArray* larik) {
    pastikan(larik != nullptr && larik->release == &lepas_larik);
    larik->release = nullptr;
    --hidup;
}

// Everything that the structs of one input point to.
class Gudang {
  public:
    explicit Gudang(Sumber& sumber) : sumber_(sumber) {}

    const char* pilih_format() {
        const std::size_t k = sumber_.bita() % (format.size() + 1);
        return k == format.size() ? nullptr : format[k];
    }

    ArrowSchema skema(int dalam) {
        ArrowSchema s{};
        s.format = pilih_format();
        s.flags = sumber_.bita() % 4;
        if (sumber_.satu_dari(8)) s.n_children = sumber_.bilangan();
        if (s.n_children > 0 && s.n_children < 4 && dalam > 0) {
            auto& anak = anak_.emplace_back();
            for (std::size_t i = 0; i < static_cast<std::size_t>(s.n_children); ++i)
                anak[i] = &skema_.emplace_back(skema(dalam - 1));
            s.children = anak.data();
        }
        if (dalam > 0 && sumber_.satu_dari(4)) s.dictionary = &skema_.emplace_back(skema(dalam - 1));
        return s;
    }

    // An array whose lengths mostly fit its buffers; where they do not, what shows it does.
    ArrowArray larik(int dalam) {
        ArrowArray a{};
        a.length = sumber_.bita() % 16;
        a.offset = sumber_.bita() % 8;
        auto& isi = isi_.emplace_back(static_cast<std::size_t>(a.length + a.offset) * 16 + 16);
        for (auto& bita : isi)
            bita = sumber_.bita();
        auto& penunjuk = penunjuk_.emplace_back();
        penunjuk[1] = isi.data() + (sumber_.satu_dari(4) ? 1 : 0);
        if (sumber_.satu_dari(3)) penunjuk[0] = isi.data();
        a.null_count = penunjuk[0] != nullptr ? -1 : 0;
        a.n_buffers = 2;
        a.buffers = penunjuk.data();
        if (sumber_.satu_dari(4)) rusak(a);
        if (dalam > 0 && sumber_.satu_dari(3)) a.dictionary = &larik_.emplace_back(larik(dalam - 1));
        return a;
    }

  private:
    // What a careless producer does, and an importer can see.
    void rusak(ArrowArray& a) {
        const std::int64_t nilai = sumber_.bilangan();
        switch (sumber_.bita() % 8) {
            case 0:
                a.length = nilai < 0 ? nilai : -1;
                break;
            case 1:
                a.offset = nilai < 0 ? nilai : -1;
                break;
            case 2:
                a.null_count = nilai;
                break;
            case 3:
                a.n_buffers = nilai == 2 ? 3 : nilai;
                break;
            case 4:
                a.buffers = nullptr;
                break;
            case 5:
                a.buffers[1] = nullptr;
                break;
            case 6:
                a.n_children = nilai;
                break;
            default:
                a.length = INT64_MAX;
                a.offset = INT64_MAX;
        }
    }

    Sumber& sumber_;
    std::deque<ArrowSchema> skema_{};
    std::deque<ArrowArray> larik_{};
    std::deque<std::array<const void*, 3>> penunjuk_{};
    std::deque<std::vector<std::uint8_t>> isi_{};
    std::deque<std::array<ArrowSchema*, 3>> anak_{};
};

// A struct that its consumer must release; one that its producer already has, or forgot to say how.
template <class T>
void serahkan(T& struktur, void (*lepas)(T*), Sumber& sumber) {
    if (sumber.satu_dari(16)) return;
    struktur.release = lepas;
    ++hidup;
}

struct Aliran {
    Gudang& gudang;
    Sumber& sumber;
    int sisa;
};

int beri_skema(ArrowArrayStream* aliran, ArrowSchema* skema) {
    auto& isi = *static_cast<Aliran*>(aliran->private_data);
    if (isi.sumber.satu_dari(16)) return 5;
    *skema = isi.gudang.skema(1);
    serahkan(*skema, &lepas_skema, isi.sumber);
    return 0;
}

int beri_larik(ArrowArrayStream* aliran, ArrowArray* larik) {
    auto& isi = *static_cast<Aliran*>(aliran->private_data);
    if (isi.sumber.satu_dari(16)) return 5;
    *larik = {};
    if (isi.sisa-- <= 0) return 0;
    *larik = isi.gudang.larik(1);
    serahkan(*larik, &lepas_larik, isi.sumber);
    return 0;
}

const char* galat_aliran(ArrowArrayStream* /*aliran*/) {
    return nullptr;
}

void lepas_aliran(ArrowArrayStream* aliran) {
    pastikan(aliran != nullptr && aliran->release == &lepas_aliran);
    aliran->release = nullptr;
    --hidup;
}

// What was read, given to another and read again: the same rows.
void ulangi(const iku_kolom& kolom, std::int64_t baris) {
    std::vector<std::uint8_t> alasan(static_cast<std::size_t>(baris) + 1);
    std::vector<std::int64_t> hasil(alasan.size());
    for (std::int64_t i = 0; i < baris; ++i) {
        const std::int64_t k = i + kolom.offset;
        const bool sah = kolom.validity == nullptr || ((kolom.validity[k / 8] >> (k % 8)) & 1) != 0;
        alasan[static_cast<std::size_t>(i)] = !sah ? std::uint8_t{IKU_ALASAN_TIDAK_DILAPORKAN}
                                              : kolom.alasan == nullptr ? std::uint8_t{0}
                                                                        : kolom.alasan[k];
        if (alasan[static_cast<std::size_t>(i)] == 0) hasil[static_cast<std::size_t>(i)] = kolom.data[k];
    }
    ArrowArray larik{};
    ArrowSchema skema{};
    pastikan(iku_arrow_export(hasil.data(), alasan.data(), baris, kolom.desimal, &larik, &skema, nullptr) ==
             IKU_OK);
    iku_arrow* kembali = nullptr;
    iku_kolom sama{};
    pastikan(iku_arrow_import(&larik, &skema, &kembali, nullptr) == IKU_OK);
    pastikan(larik.release == nullptr && skema.release == nullptr);
    pastikan(iku_arrow_count(kembali) == baris && iku_arrow_isi(kembali, &sama, nullptr) == IKU_OK);
    for (std::int64_t i = 0; i < baris; ++i)
        if (alasan[static_cast<std::size_t>(i)] == 0)
            pastikan(sama.data[i + sama.offset] == hasil[static_cast<std::size_t>(i)]);
    iku_arrow_free(kembali);
}

void periksa(std::int32_t status, iku_arrow* k, const iku_error& error) {
    pastikan((status == IKU_OK) == (k != nullptr));
    if (status != IKU_OK) {
        pastikan(status == IKU_INPUT && iku_catatan_label(error.kode, nullptr) != nullptr);
        return;
    }
    iku_kolom kolom{};
    const std::int32_t isi = iku_arrow_isi(k, &kolom, nullptr);
    pastikan(isi == IKU_OK || isi == IKU_RANGE);
    if (isi == IKU_OK) ulangi(kolom, iku_arrow_count(k));
    iku_arrow_free(k);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t n) {
    Sumber sumber{data, n};
    Gudang gudang(sumber);
    iku_arrow* k = nullptr;
    iku_error error{};
    hidup = 0;
    if (sumber.bita() % 2 == 0) {
        ArrowSchema skema = gudang.skema(2);
        ArrowArray larik = gudang.larik(2);
        serahkan(skema, &lepas_skema, sumber);
        serahkan(larik, &lepas_larik, sumber);
        const std::int32_t status = iku_arrow_import(&larik, &skema, &k, &error);
        pastikan(skema.release == nullptr && larik.release == nullptr);
        periksa(status, k, error);
    } else {
        Aliran isi{gudang, sumber, sumber.bita() % 4};
        ArrowArrayStream aliran{&beri_skema, &beri_larik, &galat_aliran, nullptr, &isi};
        if (sumber.satu_dari(16)) aliran.get_schema = nullptr;
        if (sumber.satu_dari(16)) aliran.get_next = nullptr;
        serahkan(aliran, &lepas_aliran, sumber);
        const std::int32_t status = iku_arrow_import_stream(&aliran, &k, &error);
        pastikan(aliran.release == nullptr);
        periksa(status, k, error);
    }
    pastikan(hidup == 0);
    return 0;
}
