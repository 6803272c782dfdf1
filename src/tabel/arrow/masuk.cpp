// SPDX-License-Identifier: Apache-2.0
#include "iku/tabel/arrow.hpp"
#include "iku/teks/kode/arrow.hpp"

#include "tabel/arrow/jenis.hpp"
#include "tabel/bilangan128.hpp"

#include <cstring>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace iku {
namespace {

using arrow::Golongan;
using arrow::Jenis;

// Owns one struct of the interface: taken over by moving, released once.
template <class Struktur>
class Pemilik {
  public:
    Pemilik() = default;
    explicit Pemilik(Struktur* dari) noexcept : isi_(*dari) { dari->release = nullptr; }
    Pemilik(const Pemilik&) = delete;
    Pemilik& operator=(const Pemilik&) = delete;
    ~Pemilik() {
        if (isi_.release != nullptr) isi_.release(&isi_);
    }

    Struktur* operator->() noexcept { return &isi_; }
    const Struktur* operator->() const noexcept { return &isi_; }
    const Struktur& operator*() const noexcept { return isi_; }
    Struktur* alamat() noexcept { return &isi_; }

  private:
    Struktur isi_{};
};

// Why a column is not read.
struct Tolak {
    Kode kode;
    std::vector<std::string> isian;
};

void pastikan(bool benar, const char* medan) {
    if (!benar) throw Tolak{kode::arrow_rusak, {medan}};
}

// A schema's type, and that of its dictionary's values.
struct JenisKolom {
    Jenis jenis;
    std::optional<Jenis> kamus{};

    const Jenis& isi() const noexcept { return kamus ? *kamus : jenis; }
};

Jenis jenis_satu(const ArrowSchema& skema) {
    pastikan(skema.format != nullptr, "ArrowSchema.format");
    const std::string_view format(skema.format, strnlen(skema.format, 64));
    const auto jenis = arrow::find_jenis(format);
    if (!jenis || skema.n_children != 0) throw Tolak{kode::arrow_jenis, {std::string(format)}};
    return *jenis;
}

JenisKolom jenis_kolom(const ArrowSchema& skema) {
    JenisKolom hasil{jenis_satu(skema)};
    if (skema.dictionary == nullptr) return hasil;
    hasil.kamus = jenis_satu(*skema.dictionary);
    const bool bulat =
        hasil.jenis.golongan == Golongan::bertanda || hasil.jenis.golongan == Golongan::tak_bertanda;
    pastikan(bulat && skema.dictionary->dictionary == nullptr, "ArrowSchema.dictionary");
    return hasil;
}

// One array whose struct was checked.
class Larik {
  public:
    Larik(const ArrowArray& larik, const Jenis& jenis) : larik_(larik), jenis_(jenis) {
        constexpr auto terbanyak = std::numeric_limits<std::int64_t>::max() / 32;
        pastikan(larik.length >= 0 && larik.length <= terbanyak, "ArrowArray.length");
        pastikan(larik.offset >= 0 && larik.offset <= terbanyak, "ArrowArray.offset");
        pastikan(larik.null_count >= -1 && larik.null_count <= larik.length, "ArrowArray.null_count");
        pastikan(larik.n_children == 0, "ArrowArray.n_children");
        if (jenis.golongan == Golongan::kosong) {
            pastikan(larik.n_buffers == 0 || larik.n_buffers == 1, "ArrowArray.n_buffers");
            return;
        }
        pastikan(larik.n_buffers == 2, "ArrowArray.n_buffers");
        pastikan(larik.buffers != nullptr, "ArrowArray.buffers");
        pastikan(larik.buffers[1] != nullptr || larik.length == 0, "ArrowArray.buffers[1]");
        pastikan(larik.buffers[0] != nullptr || larik.null_count <= 0, "ArrowArray.buffers[0]");
        isi_ = static_cast<const char*>(larik.buffers[1]);
        if (larik.null_count != 0) ada_ = static_cast<const std::uint8_t*>(larik.buffers[0]);
    }

    std::size_t size() const noexcept { return static_cast<std::size_t>(larik_.length); }
    const Jenis& jenis() const noexcept { return jenis_; }
    const ArrowArray& struktur() const noexcept { return larik_; }

    bool ada(std::size_t i) const noexcept {
        if (jenis_.golongan == Golongan::kosong) return false;
        const std::size_t bit = static_cast<std::size_t>(larik_.offset) + i;
        return ada_ == nullptr || ((static_cast<unsigned>(ada_[bit / 8]) >> (bit % 8)) & 1U) != 0;
    }

    template <class T>
    T ambil(std::size_t i) const noexcept {
        T nilai;
        std::memcpy(&nilai, isi_ + (static_cast<std::size_t>(larik_.offset) + i) * sizeof nilai,
                    sizeof nilai);
        return nilai;
    }

    // The array as it lies there; nothing where it is no int64.
    std::optional<Kolom> lihat() const noexcept {
        if (jenis_.golongan != Golongan::bertanda || jenis_.bita != 8 || size() == 0) return std::nullopt;
        if (reinterpret_cast<std::uintptr_t>(isi_) % alignof(std::int64_t) != 0) return std::nullopt;
        const auto* const awal = reinterpret_cast<const std::int64_t*>(isi_) + larik_.offset;
        return Kolom{{awal, size()}, ada_, larik_.offset};
    }

  private:
    const ArrowArray& larik_;
    const Jenis& jenis_;
    const char* isi_ = nullptr;
    const std::uint8_t* ada_ = nullptr;
};

Rasional to_rasional(I128 nilai) {
    const auto rendah = static_cast<std::uint64_t>(static_cast<U128>(nilai));
    const Rasional pangkat32(std::uint64_t{1} << 32U);
    return Rasional(static_cast<std::int64_t>(nilai >> 64)) * pangkat32 * pangkat32 + Rasional(rendah);
}

// Adds the rows of arrays of integers and decimals.
class PenyusunBulat {
  public:
    explicit PenyusunBulat(std::uint8_t desimal) { hasil_.desimal = desimal; }

    void tambah(const Larik& larik) {
        const bool bertanda = larik.jenis().golongan != Golongan::tak_bertanda;
        switch (larik.jenis().bita) {
            case 0:
                return tambah_jenis<std::int8_t>(larik);
            case 1:
                return bertanda ? tambah_jenis<std::int8_t>(larik) : tambah_jenis<std::uint8_t>(larik);
            case 2:
                return bertanda ? tambah_jenis<std::int16_t>(larik) : tambah_jenis<std::uint16_t>(larik);
            case 4:
                return bertanda ? tambah_jenis<std::int32_t>(larik) : tambah_jenis<std::uint32_t>(larik);
            case 8:
                return bertanda ? tambah_jenis<std::int64_t>(larik) : tambah_jenis<std::uint64_t>(larik);
            default:
                return tambah_jenis<I128>(larik);
        }
    }

    KolomEksak selesai() && { return std::move(hasil_); }

  private:
    template <class T>
    void tambah_jenis(const Larik& larik) {
        const std::size_t awal = hasil_.isi.size();
        hasil_.isi.resize(awal + larik.size());
        hasil_.alasan.resize(awal + larik.size(), Alasan::ada);
        for (std::size_t i = 0; i < larik.size(); ++i) {
            if (!larik.ada(i)) {
                hasil_.alasan[awal + i] = Alasan::tidak_dilaporkan;
                continue;
            }
            const T nilai = larik.ambil<T>(i);
            // NOLINTNEXTLINE(bugprone-signed-char-misuse): eight bits are a number here
            const auto pendek = static_cast<std::int64_t>(nilai);
            if (static_cast<T>(pendek) == nilai && (pendek < 0) == (nilai < T{0})) {
                hasil_.isi[awal + i] = pendek;
            } else {
                hasil_.alasan[awal + i] = Alasan::meluap;
                hasil_.luar.emplace_hint(hasil_.luar.end(), awal + i,
                                         to_rasional(static_cast<I128>(nilai)) / pangkat10(hasil_.desimal));
            }
        }
    }

    KolomEksak hasil_{};
};

// The place in its dictionary that a row names; nothing for a null.
std::optional<std::uint64_t> indeks(const Larik& larik, std::size_t i) noexcept {
    if (!larik.ada(i)) return std::nullopt;
    const bool bertanda = larik.jenis().golongan == Golongan::bertanda;
    // A negative one becomes larger than any dictionary.
    const auto luas = [&](auto tanda, auto tanpa) {
        using T = decltype(tanda);
        using U = decltype(tanpa);
        return bertanda ? static_cast<std::uint64_t>(std::int64_t{larik.ambil<T>(i)})
                        : std::uint64_t{larik.ambil<U>(i)};
    };
    switch (larik.jenis().bita) {
        case 1:
            return luas(std::int8_t{}, std::uint8_t{});
        case 2:
            return luas(std::int16_t{}, std::uint16_t{});
        case 4:
            return luas(std::int32_t{}, std::uint32_t{});
        default:
            return luas(std::int64_t{}, std::uint64_t{});
    }
}

// Reads the arrays of one column, one after the other.
class PembacaArrow {
  public:
    explicit PembacaArrow(const JenisKolom& jenis) : jenis_(jenis), bulat_(jenis.isi().desimal) {}

    void tambah(const ArrowArray& larik) {
        pastikan((larik.dictionary != nullptr) == jenis_.kamus.has_value(), "ArrowArray.dictionary");
        const Larik isi(larik, jenis_.jenis);
        if (jenis_.kamus) {
            pastikan(larik.dictionary->dictionary == nullptr, "ArrowArray.dictionary");
            dari_kamus(isi, Larik(*larik.dictionary, *jenis_.kamus));
        } else if (jenis_.jenis.golongan == Golongan::ganda) {
            ganda(isi);
        } else {
            bulat_.tambah(isi);
        }
    }

    Bacaan<KolomArrow> selesai() && {
        Bacaan<KolomArrow> hasil;
        if (jenis_.kamus) {
            hasil.isi.emplace(std::make_shared<const KolomEksak>(nilai_));
        } else if (jenis_.jenis.golongan == Golongan::ganda) {
            auto bacaan = read_ganda(ganda_);
            hasil.isi.emplace(std::make_shared<const KolomEksak>(*std::move(bacaan.isi)));
            hasil.catatan = std::move(bacaan.catatan);
        } else {
            hasil.isi.emplace(std::make_shared<const KolomEksak>(std::move(bulat_).selesai()));
        }
        return hasil;
    }

  private:
    void ganda(const Larik& larik) {
        const double kosong = std::numeric_limits<double>::quiet_NaN();
        for (std::size_t i = 0; i < larik.size(); ++i)
            ganda_.push_back(!larik.ada(i)             ? kosong
                             : larik.jenis().bita == 4 ? to_ganda(larik.ambil<float>(i))
                                                       : larik.ambil<double>(i));
    }

    void dari_kamus(const Larik& larik, const Larik& kamus) {
        PembacaArrow pembaca(JenisKolom{kamus.jenis()});
        pembaca.tambah(kamus.struktur());
        const auto bacaan = std::move(pembaca).selesai();
        const KolomArrow& isi = *bacaan.isi;
        for (std::size_t i = 0; i < larik.size(); ++i) {
            const auto k = indeks(larik, i);
            if (k && *k >= isi.size())
                throw Tolak{kode::arrow_indeks, {std::to_string(nilai_.size() + 1), std::to_string(*k)}};
            nilai_.push_back(k ? isi.hasil(static_cast<std::size_t>(*k)) : Hasil(Alasan::tidak_dilaporkan));
        }
    }

    JenisKolom jenis_;
    PenyusunBulat bulat_;
    std::vector<double> ganda_{};
    std::vector<Hasil> nilai_{};
};

using PemilikLarik = std::shared_ptr<Pemilik<ArrowArray>>;

bool is_tabel(const ArrowSchema& skema) {
    return skema.format != nullptr && std::string_view(skema.format, strnlen(skema.format, 64)) == "+s";
}

// The schema of the column: a table of one column is that column.
const ArrowSchema& skema_kolom(const ArrowSchema& skema) {
    pastikan(skema.release != nullptr, "ArrowSchema.release");
    if (!is_tabel(skema)) return skema;
    if (skema.n_children != 1) throw Tolak{kode::arrow_tabel, {std::to_string(skema.n_children)}};
    pastikan(skema.children != nullptr && skema.children[0] != nullptr, "ArrowSchema.children");
    return *skema.children[0];
}

// The only column of a table, for as long as the table lives.
ArrowArray anak_tunggal(const ArrowArray& tabel) {
    pastikan(tabel.n_children == 1 && tabel.children != nullptr && tabel.children[0] != nullptr,
             "ArrowArray.children");
    pastikan(tabel.null_count == 0 || tabel.n_buffers == 0 ||
                 (tabel.buffers != nullptr && tabel.buffers[0] == nullptr),
             "ArrowArray.null_count");
    ArrowArray anak = *tabel.children[0];
    pastikan(tabel.length >= 0 && tabel.offset >= 0 && anak.length >= tabel.offset &&
                 anak.length - tabel.offset >= tabel.length,
             "ArrowArray.length");
    pastikan(anak.offset >= 0 && anak.offset <= std::numeric_limits<std::int64_t>::max() - tabel.offset,
             "ArrowArray.offset");
    if (anak.length != tabel.length && anak.null_count > 0) anak.null_count = -1;
    anak.offset += tabel.offset;
    anak.length = tabel.length;
    return anak;
}

// All arrays as one column; the only one of int64 as it lies there.
Bacaan<KolomArrow> gabungkan(const ArrowSchema& skema, const std::vector<PemilikLarik>& semua) {
    const JenisKolom jenis = jenis_kolom(skema_kolom(skema));
    std::vector<ArrowArray> isi;
    isi.reserve(semua.size());
    for (const PemilikLarik& satu : semua)
        isi.push_back(is_tabel(skema) ? anak_tunggal(**satu) : **satu);
    if (isi.size() == 1 && !jenis.kamus && isi.front().dictionary == nullptr) {
        if (const auto kolom = Larik(isi.front(), jenis.jenis).lihat())
            return {KolomArrow(semua.front(), *kolom), {}};
    }
    PembacaArrow pembaca(jenis);
    for (const ArrowArray& satu : isi)
        pembaca.tambah(satu);
    return std::move(pembaca).selesai();
}

template <class F>
Bacaan<KolomArrow> baca(F isi) {
    try {
        return isi();
    } catch (const Tolak& tolak) {
        return {std::nullopt, {{tolak.kode, {}, tolak.isian}}};
    }
}

void periksa_galat(int kode) {
    if (kode != 0) throw Tolak{kode::arrow_aliran, {std::to_string(kode)}};
}

}  // namespace

Bacaan<KolomArrow> import_arrow(ArrowArray* larik, ArrowSchema* skema) {
    // Taken over first: what follows may fail, also for want of memory.
    Pemilik<ArrowArray> isi(larik);
    const Pemilik<ArrowSchema> jenis(skema);
    return baca([&] {
        jenis_kolom(skema_kolom(*jenis));
        pastikan(isi->release != nullptr, "ArrowArray.release");
        const auto pemilik = std::make_shared<Pemilik<ArrowArray>>();
        std::swap(*pemilik->alamat(), *isi.alamat());
        return gabungkan(*jenis, {pemilik});
    });
}

Bacaan<KolomArrow> import_arrow(ArrowArrayStream* aliran) {
    Pemilik<ArrowArrayStream> isi(aliran);
    return baca([&] {
        pastikan(isi->release != nullptr, "ArrowArrayStream.release");
        pastikan(isi->get_schema != nullptr, "ArrowArrayStream.get_schema");
        pastikan(isi->get_next != nullptr, "ArrowArrayStream.get_next");
        Pemilik<ArrowSchema> skema;
        periksa_galat(isi->get_schema(isi.alamat(), skema.alamat()));
        jenis_kolom(skema_kolom(*skema));
        std::vector<PemilikLarik> semua;
        for (;;) {
            auto satu = std::make_shared<Pemilik<ArrowArray>>();
            periksa_galat(isi->get_next(isi.alamat(), satu->alamat()));
            if ((*satu)->release == nullptr) break;  // the end of the stream
            semua.push_back(std::move(satu));
        }
        return gabungkan(*skema, semua);
    });
}

}  // namespace iku
