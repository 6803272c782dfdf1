// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/tabel/arrow_c.hpp"
#include "iku/tabel/kolom_eksak.hpp"
#include "iku/teks/bacaan.hpp"

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <utility>

namespace iku {

// A column that came through the Arrow C Data Interface: a view of its memory where that is one array of
// int64, else a copy. Copies share; the producer's memory is released with the last of them.
class KolomArrow {
  public:
    KolomArrow() = default;
    // A view of an array of int64 that `pemilik` keeps alive.
    KolomArrow(std::shared_ptr<const void> pemilik, const Kolom& kolom)
        : pemilik_(std::move(pemilik)), lihat_(kolom) {}
    explicit KolomArrow(std::shared_ptr<const KolomEksak> eksak)
        : eksak_(std::move(eksak)), lihat_(eksak_->kolom()) {}

    std::size_t size() const noexcept { return lihat_.size(); }

    // What kernels read. A row whose value no scaled int64 is, such as a decimal of 30 digits, is meluap
    // here.
    const Kolom& kolom() const noexcept { return lihat_; }

    // Those rows; null where there is none.
    const KolomEksak* eksak() const noexcept { return eksak_.get(); }

    // Row i, exactly. Precondition: i < size().
    Hasil hasil(std::size_t i) const { return eksak_ ? eksak_->hasil(i) : lihat_.hasil(i); }

  private:
    std::shared_ptr<const void> pemilik_{};
    std::shared_ptr<const KolomEksak> eksak_{};
    Kolom lihat_{};
};

// Takes an array, with its schema, over from its producer: both are the reader's from the call on, whatever
// comes of it, so their `release` is null afterwards and the producer's memory is released exactly once. Read
// are signed and unsigned integers of 8 to 64 bits, decimals of 128 bits with a scale of 0 to 18, float64 and
// float32 (a column of integers below 2^53 is those counts; of any other each value is the shortest decimal,
// as read_numbers does), nothing but nulls ("n"), and any of these by a dictionary. A null is not reported. A
// table (a struct) of one column is that column. What can be checked of the structs is checked; that buffers
// are as long as the lengths say cannot be. Precondition: neither is null. Linear in the rows.
Bacaan<KolomArrow> import_arrow(ArrowArray* larik, ArrowSchema* skema);

// The same for a stream: its arrays one behind the other, as one column.
Bacaan<KolomArrow> import_arrow(ArrowArrayStream* aliran);

// Gives results to a consumer: as int64 where there are no decimals, else as decimal128 with 19 digits and
// that scale; a row with a reason is a null. `larik` and `skema` are overwritten; the consumer releases them.
// The rows are copied. Preconditions: both spans of one length; desimal <= Kolom::desimal_terbanyak; neither
// pointer is null. Throws std::bad_alloc, and has written nothing then.
void export_arrow(std::span<const std::int64_t> isi, std::span<const Alasan> alasan, std::uint8_t desimal,
                  ArrowArray* larik, ArrowSchema* skema);

// The same for classes: int8 with a dictionary of the labels, which are UTF-8. Preconditions as above; a band
// is a place in `label` where its reason is Alasan::ada; the labels have less than 2^31 bytes together.
void export_arrow(std::span<const std::int8_t> pita, std::span<const Alasan> alasan,
                  std::span<const std::string> label, ArrowArray* larik, ArrowSchema* skema);

}  // namespace iku
