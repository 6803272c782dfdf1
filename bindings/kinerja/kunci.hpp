// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../kolom.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include <pybind11/pybind11.h>

namespace iku::ikat {

namespace py = pybind11;

// A column of keys, each an int or a str: integer columns are looked at as they are, others are numbered in
// the order of their labels.
class KolomKunci {
  public:
    // `nama` names it in messages.
    KolomKunci(const py::object& kunci, const std::string& nama);

    std::size_t size() const noexcept { return kode().size(); }
    std::span<const std::int64_t> kode() const noexcept { return masuk_ ? masuk_->kolom().isi : nomor_; }
    bool is_bulat() const noexcept { return masuk_ != nullptr; }

    // What a caller calls a code, and the code of what he calls so; nothing where no row has it.
    py::object label(std::int64_t kode) const;
    std::optional<std::int64_t> find(const py::handle& label) const;

  private:
    bool dari_kamus(const py::object& kunci, const std::string& nama);
    void nomori(const py::handle& kunci, const std::string& nama);

    std::unique_ptr<KolomMasuk> masuk_{};
    std::vector<std::int64_t> nomor_{};
    py::list label_{};
    py::dict kode_label_{};
};

// The labels of codes.
py::list daftar_label(const KolomKunci& kunci, std::span<const std::int64_t> kode);

}  // namespace iku::ikat
