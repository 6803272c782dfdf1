// SPDX-License-Identifier: Apache-2.0
#include "kinerja/sendiri.hpp"

#include "iku/teks/kode/kinerja.hpp"
#include "iku/teks/utf8.hpp"

#include "kinerja/periksa_json.hpp"

#include <utility>

namespace iku::detail {
namespace {

bool is_kosong(const Sendiri& sendiri) {
    return std::holds_alternative<std::monostate>(sendiri);
}

std::string tempat(Kunci kunci) {
    return '/' + std::string(nama(kunci));
}

// A scale goes with the key of the scale, a rule with that of its polarity.
bool is_cocok(Kunci kunci, const Sendiri& sendiri) {
    if (kunci == Kunci::skala) return std::holds_alternative<Skala>(sendiri);
    const auto* aturan = std::get_if<AturanCapaian>(&sendiri);
    return aturan != nullptr && find_polarisasi_kunci(kunci) == aturan->polarisasi;
}

// What the id alone stands for: a built-in scale or rule, or the rule of a formula; or nothing.
Sendiri find_senama(const Setelan& setelan) {
    if (const auto* aturan = std::get_if<AturanCapaian>(&setelan.sendiri)) {
        auto senama = iku::read_aturan(setelan.nilai, aturan->polarisasi);
        return senama ? Sendiri(*std::move(senama)) : Sendiri();
    }
    const Skala* skala = find_skala(setelan.nilai);
    return skala == nullptr ? Sendiri() : Sendiri(*skala);
}

}  // namespace

std::optional<Polarisasi> find_polarisasi_kunci(Kunci kunci) noexcept {
    for (const Polarisasi satu : {Polarisasi::maximize, Polarisasi::minimize, Polarisasi::stabilize}) {
        if (kunci_aturan(satu) == kunci) return satu;
    }
    return std::nullopt;
}

Sendiri read_sendiri(Kunci kunci, const NilaiJson& json, const std::string& di,
                     std::vector<Catatan>& catatan) {
    if (kunci == Kunci::skala) {
        auto skala = read_skala(json, di, catatan);
        return skala ? Sendiri(*std::move(skala)) : Sendiri();
    }
    const auto arah = find_polarisasi_kunci(kunci);
    if (!arah) {
        PeriksaJson(catatan).tolak(di, "teks atau bilangan bulat");
        return {};
    }
    auto aturan = read_aturan(json, di, arah, catatan);
    return aturan ? Sendiri(*std::move(aturan)) : Sendiri();
}

bool baca_sendiri(Kunci kunci, Setelan& setelan, std::vector<Catatan>& catatan) {
    if (is_kosong(setelan.sendiri) && pangkas(setelan.nilai).starts_with('{')) {
        const auto json = read_objek(setelan.nilai, catatan);
        if (json) setelan.sendiri = read_sendiri(kunci, *json, tempat(kunci), catatan);
        if (is_kosong(setelan.sendiri)) return false;
    }
    if (is_kosong(setelan.sendiri)) return true;
    setelan.nilai = std::visit(
        [](const auto& isi) {
            if constexpr (requires { isi.id; }) return isi.id;
            return std::string();
        },
        setelan.sendiri);
    const Sendiri senama = find_senama(setelan);
    if (senama == setelan.sendiri) {
        setelan.sendiri = {};
        return true;
    }
    if (!is_cocok(kunci, setelan.sendiri)) {
        catatan.push_back(
            {kode::kinerja_setelan_salah,
             {},
             {std::string(nama(kunci)), setelan.nilai,
              kunci == Kunci::skala ? "skala" : "aturan dengan polarisasi " + std::string(nama(kunci))}});
        return false;
    }
    if (!is_kosong(senama) || setelan.nilai == "tanpa" || setelan.nilai == "pilih") {
        catatan.push_back({kode::kinerja_nama_ganda, {}, {setelan.nilai}});
        return false;
    }
    return true;
}

}  // namespace iku::detail
