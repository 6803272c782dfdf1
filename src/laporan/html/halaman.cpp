// SPDX-License-Identifier: Apache-2.0
#include "laporan/html/halaman.hpp"

#include "laporan/html/lepas.hpp"

#include <algorithm>

namespace iku::detail {
namespace {

constexpr std::string_view gaya = R"(
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:24px;color:#1a1a1a;background:#fff;font:14px/1.45 "Noto Sans","Segoe UI","DejaVu Sans",sans-serif;font-variant-numeric:tabular-nums lining-nums}
main{max-width:1400px}
h1{font-size:20px;margin:0 0 4px}
h2{font-size:14px;margin:20px 0 6px}
p{margin:0 0 10px}
.abu,.kaki{color:#444}
.kaki{border-top:1px solid #bbb;margin-top:20px;padding-top:10px;font-size:12px}
.kaki ul{columns:3 320px;column-gap:32px;margin:0;padding-left:18px}.kaki li{margin:2px 0;break-inside:avoid;overflow-wrap:anywhere}
.pencacah{display:flex;flex-wrap:wrap;gap:10px;list-style:none;margin:12px 0;padding:0}
.pencacah li{border:1px solid #bbb;border-radius:6px;padding:8px 14px;min-width:120px}
.pencacah b{display:block;font-size:20px}
.tindakan{border-left:5px solid #8c2d04;background:#fff5ef;padding:10px 12px;margin:12px 0}
.gulir{position:relative;overflow-x:auto;margin-top:14px}
.gulir:focus-visible,summary:focus-visible{outline:2px solid #08306b;outline-offset:2px}
table{border-collapse:collapse;width:100%}
table.kecil{width:auto}
table.lebar{min-width:900px}
caption{text-align:left;font-weight:bold;padding-bottom:6px}
th,td{padding:6px 8px;vertical-align:top;text-align:left;border-bottom:1px solid #ddd;overflow-wrap:break-word}
thead th{border-bottom:2px solid #1a1a1a;vertical-align:bottom;overflow-wrap:normal}
tbody th[scope=colgroup],tbody th[scope=rowgroup]{background:#f3f3f3;font-size:13px}
tbody th[scope=row]{font-weight:normal}
.n{text-align:right;white-space:nowrap}
td.n small,thead th.n{white-space:normal}
table.laporan td,table.laporan th[scope=row]{vertical-align:middle}.laporan th[scope=row]{min-width:190px}
.titik-wilayah{max-width:100%}.titik-wilayah svg{max-width:100%;height:auto}
td small{display:block;font-size:12px}
.cocok{background:#e8f1fa;color:#000}.sejalan{background:#f7f3c8;color:#000}.berbeda{background:#f9d2c0;color:#000}
.pita{display:inline-block;border-radius:10px;padding:1px 9px;font-weight:bold;font-size:13px;white-space:nowrap}
.p0{background:#08306b;fill:#08306b;color:#fff}.p1{background:#4292c6;fill:#4292c6;color:#000}.p2{background:#d9d9d9;fill:#d9d9d9;color:#000}
.p3{background:#fdb863;fill:#fdb863;color:#000}.p4{background:#8c2d04;fill:#8c2d04;color:#fff}
.k0{background:#1b7f79;fill:#1b7f79;color:#fff}.k1{background:#f2c14e;fill:#f2c14e;color:#000}.k2{background:#b2182b;fill:#b2182b;color:#fff}
.pita.kosong{border:1px dashed #444;font-weight:normal;white-space:normal}
.baca{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
svg{display:block;margin-top:1px}svg text{font-size:11px;fill:#1a1a1a}
.batang,.titik{fill:#333}.target{fill:#000}.garis{fill:none;stroke:#333;stroke-width:1.5}.sumbu{stroke:#ccc;stroke-width:1}.cincin{fill:#fff;stroke:#333;stroke-width:1.5}
.tindakan h2{margin:0 0 4px}.tindakan ol{margin:0;padding-left:20px}
p.kecil{font-size:12px;margin-top:4px}sup{font-size:9px;line-height:1}
.kosong{background:repeating-linear-gradient(135deg,#fff 0 6px,#eee 6px 8px);color:#1a1a1a}
table.uji{table-layout:fixed}
.uji thead th:nth-child(1){width:5%}.uji thead th:nth-child(2){width:23%}.uji thead th:nth-child(3),.uji thead th:nth-child(4){width:14%}
.uji thead th:nth-child(5){width:16%}
details{font-size:12px}
summary{cursor:pointer}
ul.uji{margin:4px 0;padding-left:18px}
code{font-family:"DejaVu Sans Mono",monospace;font-size:12px;overflow-wrap:anywhere}
@media(max-width:600px){body{margin:12px;font-size:13px}th,td{padding:5px}.pencacah li{flex:1 1 40%;min-width:0;padding:6px 10px}}
@page{size:A4 landscape;margin:12mm}
@media print{body{margin:0;font-size:10px}h1{font-size:16px}main{max-width:none}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
thead{display:table-header-group}tr,.pencacah li,.tindakan{break-inside:avoid}tr:has(th[scope=colgroup]){break-after:avoid}th,td{padding:3px 5px}table.lebar{min-width:0}
.gulir{overflow:visible}h2{font-size:11px}tbody th[scope=colgroup]{font-size:10px}
details,td small,code,.kaki,p.kecil{font-size:9px}.pita{font-size:9px;padding:0 7px}sup{font-size:7px}.jejak{columns:4;margin-top:8px}.jejak details{break-inside:avoid}.laporan th[scope=row]{min-width:150px}details p{break-inside:avoid;margin:2px 0 6px}.pencacah b{font-size:15px}ul.uji{margin:0;padding-left:12px}td summary{display:none}
.uji thead th:nth-child(2){width:16%}.uji thead th:nth-child(3),.uji thead th:nth-child(4),.uji thead th:nth-child(5){width:11%}}
@media print{details::details-content{content-visibility:visible;block-size:auto}}
)";

// The foot of every printed page. A character that could end the string, the rule or the style is left out.
std::string gaya_kertas(std::string_view kaki) {
    std::string isi;
    for (const char c : kaki) {
        const bool kendali = static_cast<unsigned char>(c) < ' ';
        if (!kendali && std::string_view("\"\\<>&").find(c) == std::string_view::npos) isi += c;
    }
    return "@page{@bottom-left{content:\"" + isi +
           "\";font:8px sans-serif;color:#444}@bottom-right{content:counter(page) \" / \" "
           "counter(pages);font:8px sans-serif;color:#444}}\n";
}

}  // namespace

std::string susun_halaman(Bahasa bahasa, std::string_view judul, std::string_view kaki_kertas,
                          std::string_view isi) {
    const std::string judul_lepas = lepas(judul);
    std::string teks = "<!DOCTYPE html>\n<html lang=\"";
    teks += bahasa == Bahasa::id ? "id" : "en";
    teks +=
        "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" "
        "content=\"width=device-width,initial-scale=1\">\n<title>" +
        judul_lepas + "</title>\n<style>";
    teks.append(gaya)
        .append(gaya_kertas(kaki_kertas))
        .append("</style>\n</head>\n<body>\n<main>\n<h1>")
        .append(judul_lepas);
    teks.append("</h1>\n").append(isi).append("</main>\n</body>\n</html>\n");
    return teks;
}

std::string susun_catatan(const std::string& judul, const std::vector<std::string>& catatan,
                          const std::string& lagi) {
    constexpr std::size_t terbanyak = 200;
    if (catatan.empty()) return {};
    std::string teks = "<details><summary>" + judul + "</summary><ul class=\"uji\">";
    for (std::size_t i = 0; i < std::min(catatan.size(), terbanyak); ++i)
        teks += "<li>" + catatan[i] + "</li>";
    if (catatan.size() > terbanyak)
        teks += "<li>" + std::to_string(catatan.size() - terbanyak) + lagi + "</li>";
    return teks + "</ul></details>\n";
}

std::string susun_pencacah(const std::vector<std::pair<std::string, std::string>>& isi) {
    std::string teks = "<ul class=\"pencacah\">\n";
    for (const auto& [angka, apa] : isi)
        teks += "<li><b>" + lepas(angka) + "</b>" + lepas(apa) + "</li>\n";
    return teks + "</ul>\n";
}

}  // namespace iku::detail
