// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/tabel/arrow.hpp"
#include "iku/tabel/detail/halaman.hpp"
#include "iku/tabel/kolom_eksak.hpp"
#include "iku/teks/catatan.hpp"

#include "desimal.hpp"
#include "galat.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include <pybind11/pybind11.h>

namespace iku::ikat {

namespace py = pybind11;

// A column of results: row i is isi[i] / 10^desimal, or alasan[i] where that is a reason (isi[i] is then 0).
struct KolomHasil {
    std::vector<std::int64_t> isi{};
    std::shared_ptr<std::vector<Alasan>> alasan{};
    std::uint8_t desimal = 0;

    Hasil hasil(std::size_t i) const {
        if ((*alasan)[i] != Alasan::ada) return (*alasan)[i];
        return Rasional(isi[i]) / pangkat10(desimal);
    }
};

// Every row as a Hasil.
inline std::vector<Hasil> semua_hasil(const KolomHasil& kolom) {
    std::vector<Hasil> hasil;
    for (std::size_t i = 0; i < kolom.isi.size(); ++i)
        hasil.push_back(kolom.hasil(i));
    return hasil;
}

inline KolomHasil kolom_kosong(std::size_t jumlah, std::uint8_t desimal) {
    return {detail::kolom_nol<std::int64_t>(jumlah),
            std::make_shared<std::vector<Alasan>>(detail::kolom_nol<Alasan>(jumlah)), desimal};
}

// Only the reasons of a column: a sequence of Alasan, and a buffer of their codes.
struct KolomAlasan {
    std::shared_ptr<const std::vector<Alasan>> isi;
};

// A column of cells that was read: exact outcomes, and what was noted.
struct KolomAngka {
    std::shared_ptr<const KolomEksak> isi{};
    std::vector<Catatan> catatan{};

    friend bool operator==(const KolomAngka& a, const KolomAngka& b) {
        return *a.isi == *b.isi && a.catatan == b.catatan;
    }
};

// Python's index, also from the end.
inline std::size_t indeks(py::ssize_t i, std::size_t jumlah) {
    if (i < 0) i += static_cast<py::ssize_t>(jumlah);
    if (i < 0 || static_cast<std::size_t>(i) >= jumlah) throw py::index_error("Kolom: no such row");
    return static_cast<std::size_t>(i);
}

// The rows of a slice.
inline std::vector<std::size_t> letak_irisan(const py::slice& irisan, std::size_t jumlah) {
    std::size_t awal = 0, akhir = 0, langkah = 0, banyak = 0;
    if (!irisan.compute(jumlah, &awal, &akhir, &langkah, &banyak)) throw py::error_already_set();
    std::vector<std::size_t> letak(banyak);
    for (std::size_t i = 0; i < banyak; ++i)
        letak[i] = awal + i * langkah;  // a negative step wraps around to what it means
    return letak;
}

// An iteration over rows for a class that has __len__ and __getitem__.
inline py::object iterasi(const py::object& ini) {
    return py::reinterpret_steal<py::object>(PySeqIter_New(ini.ptr()));
}

// A column of a caller's numbers, for as long as it lives: a view of his buffer where that is int64, else a
// copy. A row whose value no scaled int64 is has a reason for the kernels, and is kept beside as what it is.
class KolomMasuk {
  public:
    // From buffers of integers (numpy, array.array, memoryview; int64 without a copy), of floats (by
    // read_ganda), a masked array (what is masked is missing), an array or a stream of Arrow, a frame
    // library's column, a KolomHasil, a KolomAngka, or a sequence of exact numbers, floats, None, Alasan and
    // Hasil. `nama` names it in messages.
    KolomMasuk(const py::handle& benda, const std::string& nama);

    std::size_t size() const noexcept { return kolom().size(); }

    // The view that kernels read.
    Kolom kolom() const noexcept {
        if (arrow_) return arrow_->kolom();
        return {isi_, ada_.empty() ? nullptr : ada_.data(), 0, desimal_, alasan_};
    }

    // The row as the scalar evaluation sees it.
    Hasil hasil(std::size_t i) const {
        const auto satu = istimewa_.find(i);
        return satu != istimewa_.end() ? satu->second : kolom().hasil(i);
    }

    // The rows that the kernels do not see as they are.
    const std::unordered_map<std::size_t, Hasil>& istimewa() const noexcept { return istimewa_; }

  private:
    bool dari_kolom(const py::handle& benda);
    bool dari_arrow(const py::handle& benda, const std::string& nama);
    bool dari_topeng(const py::handle& benda, const std::string& nama);
    bool dari_pandas(const py::handle& benda, const std::string& nama);
    bool dari_buffer(const py::handle& benda, const std::string& nama);
    void dari_urutan(const py::handle& benda, const std::string& nama);
    void lihat(std::shared_ptr<const KolomEksak> kolom);
    template <class T>
    void salin_bulat(const char* awal, std::ptrdiff_t langkah);
    template <class T>
    void baca_float(const char* awal, std::ptrdiff_t langkah, std::size_t jumlah);
    void kosongkan(std::size_t i);

    py::object pemilik_{};      // keeps what is looked at alive
    py::buffer_info buffer_{};  // keeps the buffer locked
    std::vector<std::int64_t> salinan_{};
    std::span<const std::int64_t> isi_{};
    std::vector<std::uint8_t> ada_{};
    std::vector<std::size_t> topeng_{};  // rows that are missing whatever lies there
    const Alasan* alasan_ = nullptr;
    std::shared_ptr<const KolomEksak> eksak_{};
    std::optional<KolomArrow> arrow_{};
    std::unordered_map<std::size_t, Hasil> istimewa_{};
    std::uint8_t desimal_ = 0;
};

// Refuses columns of classes and of reasons, whose codes are no numbers to compute with.
void tolak_bukan_angka(const py::handle& benda, const std::string& nama);

// Whether a caller means a whole column: an array, a column of ours or of Arrow; or any sequence of values
// too.
bool is_larik(const py::handle& benda);
bool is_kolom(const py::handle& benda);

// How a column is rounded: two decimals, half up, where the caller does not say; what has no columns is
// exact, and a caller who asks it to round is told so.
inline Pembulatan pembulatan_kolom(const std::optional<Desimal>& desimal, const std::optional<Mode>& mode) {
    return {mode.value_or(Mode::half_up), desimal ? static_cast<std::uint8_t>(*desimal) : std::uint8_t{2}};
}
void tolak_pembulatan(const std::optional<Desimal>& desimal, const std::optional<Mode>& mode,
                      const std::string& fungsi);

// The one number of rows; refuses columns of different lengths by their names. Precondition: there is one.
std::size_t periksa_panjang(std::span<const KolomMasuk> masuk, std::span<const std::string> nama);

// The views that kernels read.
std::vector<Kolom> lihat_kolom(std::span<const KolomMasuk> masuk);

// The values of one row.
std::vector<Hasil> isi_baris(std::span<const KolomMasuk> masuk, std::size_t i);

// Calls f with each row that the kernels did not see as it is; by the law of the column functions every other
// row is already what the scalar function would give.
template <class F>
void per_istimewa(std::span<const KolomMasuk> masuk, F f) {
    for (const KolomMasuk& kolom : masuk)
        for (const auto& istimewa : kolom.istimewa())
            f(istimewa.first);
}

}  // namespace iku::ikat
