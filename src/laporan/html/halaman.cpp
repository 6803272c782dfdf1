// SPDX-License-Identifier: Apache-2.0
#include "laporan/html/halaman.hpp"

#include "laporan/html/lepas.hpp"

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
.kaki li{margin:2px 0}
.pencacah{display:flex;flex-wrap:wrap;gap:10px;list-style:none;margin:12px 0;padding:0}
.pencacah li{border:1px solid #bbb;border-radius:6px;padding:8px 14px;min-width:120px}
.pencacah b{display:block;font-size:20px}
.tindakan{border-left:5px solid #8c2d04;background:#fff5ef;padding:10px 12px;margin:12px 0}
table{border-collapse:collapse;width:100%;margin-top:14px}
caption{text-align:left;font-weight:bold;padding-bottom:6px}
th,td{padding:6px 8px;vertical-align:top;text-align:left;border-bottom:1px solid #ddd;overflow-wrap:anywhere}
thead th{border-bottom:2px solid #1a1a1a;vertical-align:bottom;overflow-wrap:normal}
tbody th[scope=colgroup],tbody th[scope=rowgroup]{background:#f3f3f3;font-size:13px}
tbody th[scope=row]{font-weight:normal;min-width:180px}
.n{text-align:right;white-space:nowrap}
td small{display:block;font-size:12px}
.cocok{background:#e8f1fa;color:#000}.sejalan{background:#f7f3c8;color:#000}.berbeda{background:#f9d2c0;color:#000}
.kosong{background:repeating-linear-gradient(135deg,#fff 0 6px,#eee 6px 8px);color:#1a1a1a}
details{font-size:12px;margin-top:4px}
summary{cursor:pointer}
ul.uji{margin:4px 0;padding-left:18px}
code{font-family:"DejaVu Sans Mono",monospace;font-size:12px;overflow-wrap:anywhere}
@page{size:A4 landscape;margin:12mm}
@media print{body{margin:0;font-size:10px}h1{font-size:16px}main{max-width:none}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
thead{display:table-header-group}tr,.pencacah li,.tindakan{break-inside:avoid}th[scope=colgroup]{break-after:avoid}th,td{padding:3px 5px}tbody th[scope=row]{min-width:0}
details,td small,code,.kaki{font-size:9px}.pencacah b{font-size:15px}}
)";

}  // namespace

std::string susun_halaman(Bahasa bahasa, std::string_view judul, std::string_view isi) {
    const std::string judul_lepas = lepas(judul);
    std::string teks = "<!DOCTYPE html>\n<html lang=\"";
    teks += bahasa == Bahasa::id ? "id" : "en";
    teks +=
        "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" "
        "content=\"width=device-width,initial-scale=1\">\n<title>" +
        judul_lepas + "</title>\n<style>";
    teks.append(gaya).append("</style>\n</head>\n<body>\n<main>\n<h1>").append(judul_lepas);
    teks.append("</h1>\n").append(isi).append("</main>\n</body>\n</html>\n");
    return teks;
}

std::string susun_pencacah(const std::vector<std::pair<std::string, std::string>>& isi) {
    std::string teks = "<ul class=\"pencacah\">\n";
    for (const auto& [angka, apa] : isi)
        teks += "<li><b>" + lepas(angka) + "</b>" + lepas(apa) + "</li>\n";
    return teks + "</ul>\n";
}

}  // namespace iku::detail
