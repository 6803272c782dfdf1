// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace iku::detail {

// A JSON value that was read, as far as our files need one: texts, whole numbers, lists, objects, null; what
// else JSON has (fractions, true, numbers beyond int64) is a value that is none of these. nlohmann parses it;
// its own tree is not used because that allocates in its destructor (see PenulisJson).
class NilaiJson {
  public:
    using Larik = std::vector<NilaiJson>;
    using Objek =
        std::vector<std::pair<std::string, NilaiJson>>;  // in the order of the text, double keys too

    NilaiJson() = default;  // null
    explicit NilaiJson(std::int64_t isi) : isi_(isi) {}
    explicit NilaiJson(std::string isi) : isi_(std::move(isi)) {}
    explicit NilaiJson(Larik isi) : isi_(std::move(isi)) {}
    explicit NilaiJson(Objek isi) : isi_(std::move(isi)) {}
    static NilaiJson lain() { return NilaiJson(Lain{}); }

    bool is_kosong() const noexcept { return std::holds_alternative<std::monostate>(isi_); }

    // The value as one of these kinds, or NULL.
    const std::int64_t* bulat() const noexcept { return std::get_if<std::int64_t>(&isi_); }
    const std::string* teks() const noexcept { return std::get_if<std::string>(&isi_); }
    const Larik* larik() const noexcept { return std::get_if<Larik>(&isi_); }
    const Objek* objek() const noexcept { return std::get_if<Objek>(&isi_); }

    // The first member of that name; null where this is no object or has none.
    const NilaiJson& operator[](std::string_view kunci) const noexcept;
    bool contains(std::string_view kunci) const noexcept { return cari(kunci) != nullptr; }

  private:
    struct Lain {};
    explicit NilaiJson(Lain isi) : isi_(isi) {}
    const NilaiJson* cari(std::string_view kunci) const noexcept;

    friend class PenyusunJson;
    std::variant<std::monostate, Lain, std::int64_t, std::string, Larik, Objek> isi_;
};

// Whether JSON is nested no deeper and has no more values than that, looked at before it is parsed.
bool is_json_dalam_batas(std::string_view json, std::size_t terdalam, std::size_t terbanyak) noexcept;

// The value, or where the text stops being JSON (a byte offset). Precondition: the text is nested no deeper
// than the stack bears when the value is destroyed; callers limit it.
struct HasilJson {
    std::optional<NilaiJson> isi{};
    std::size_t galat = 0;
};
HasilJson read_json(std::string_view json);

}  // namespace iku::detail
