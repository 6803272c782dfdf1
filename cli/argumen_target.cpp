// SPDX-License-Identifier: Apache-2.0
#include "argumen_target.hpp"

namespace iku::cli {

CLI::Option* add_berkas_target(CLI::App& app, ArgumenTarget& argumen, const Pilihan& pilihan) {
    const Kata kata = pilihan.kata();
    app.add_option("DOC", argumen.dokumen,
                   kata("dokumen IKU; - membaca masukan standar", "IKU document; - reads the standard input"))
        ->required()
        ->type_name("");
    app.add_option("DATA", argumen.data,
                   kata("data CSV: periode,variabel,nilai,\natau satu kolom tiap variabel",
                        "CSV data: periode,variabel,nilai,\nor a column for each variable"))
        ->required()
        ->type_name("");
    return app
        .add_option("--target", argumen.target,
                    kata("target CSV: indikator,periode,target, bila ada\nnama_target,polarisasi,"
                         "satuan,\ntoleransi,bagian,skala",
                         "CSV targets: indikator,periode,target, perhaps\nnama_target,polarisasi,"
                         "satuan,\ntoleransi,bagian,skala"))
        ->type_name("FILE");
}

CLI::Option* add_argumen_target(CLI::App& app, ArgumenTarget& argumen, Pilihan& pilihan) {
    auto* target = add_berkas_target(app, argumen, pilihan);
    add_format(app, pilihan);
    add_angka(app, pilihan);
    add_tampil(app, pilihan);
    add_pembulatan(app, pilihan);
    add_bahasa(app, pilihan);
    add_setelan(app, argumen.setelan, pilihan);
    return target;
}

std::optional<Bahan> siapkan(const ArgumenTarget& argumen, const Pilihan& pilihan, Pelapor& pelapor,
                             Keluar& keluar) {
    auto bahan = siapkan(argumen.dokumen, argumen.data, pilihan, pelapor, keluar);
    if (bahan && !argumen.target.empty() && !siapkan_target(*bahan, argumen.target, pilihan, pelapor, keluar))
        bahan.reset();
    return bahan;
}

}  // namespace iku::cli
