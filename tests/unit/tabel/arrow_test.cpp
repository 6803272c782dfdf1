// SPDX-License-Identifier: Apache-2.0
#include "iku/tabel/arrow.hpp"

#include "iku/angka/read_kolom.hpp"
#include "iku/tabel/persen.hpp"
#include "iku/teks/kode/arrow.hpp"

#include "tabel/acak.hpp"

#include <array>
#include <cstring>
#include <functional>
#include <limits>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace iku {
namespace {

__extension__ typedef __int128 I128;

// A producer that counts what is released; everything lives as long as the test.
struct Produsen {
    std::string format;
    std::vector<char> isi;
    std::vector<std::uint8_t> ada;
    std::array<const void*, 2> buffer{};
    ArrowArray larik{};
    ArrowSchema skema{};
    int larik_dilepas = 0;
    int skema_dilepas = 0;

    template <class T>
    Produsen(std::string jenis, const std::vector<T>& nilai, std::vector<std::uint8_t> bitmap = {},
             std::int64_t geser = 0)
        : format(std::move(jenis)), isi(nilai.size() * sizeof(T)), ada(std::move(bitmap)) {
        if (!nilai.empty()) std::memcpy(isi.data(), nilai.data(), isi.size());
        buffer = {ada.empty() ? nullptr : ada.data(), isi.data()};
        larik.length = static_cast<std::int64_t>(nilai.size()) - geser;
        larik.null_count = ada.empty() ? 0 : -1;
        larik.offset = geser;
        larik.n_buffers = 2;
        larik.buffers = buffer.data();
        larik.private_data = this;
        larik.release = [](ArrowArray* a) {
            ++static_cast<Produsen*>(a->private_data)->larik_dilepas;
            a->release = nullptr;
        };
        skema.format = format.c_str();
        skema.private_data = this;
        skema.release = [](ArrowSchema* s) {
            ++static_cast<Produsen*>(s->private_data)->skema_dilepas;
            s->release = nullptr;
        };
    }
    Produsen(const Produsen&) = delete;
    Produsen& operator=(const Produsen&) = delete;

    Bacaan<KolomArrow> import() { return import_arrow(&larik, &skema); }
};

std::vector<Hasil> isi(const Bacaan<KolomArrow>& bacaan) {
    std::vector<Hasil> hasil;
    if (bacaan.isi)
        for (std::size_t i = 0; i < bacaan.isi->size(); ++i)
            hasil.push_back(bacaan.isi->hasil(i));
    return hasil;
}

const Hasil kosong = Alasan::tidak_dilaporkan;

TEST(ArrowMasuk, Int64IsAViewAndReleasedWithTheLastCopy) {
    Produsen p("l", std::vector<std::int64_t>{99, 5, 6, 7, 8}, {0b1'0111}, 1);
    {
        KolomArrow salinan;
        {
            const auto bacaan = p.import();
            EXPECT_EQ(p.larik.release, nullptr);
            EXPECT_EQ(p.skema_dilepas, 1);
            EXPECT_EQ(isi(bacaan), (std::vector<Hasil>{5, 6, kosong, 8}));
            EXPECT_EQ(static_cast<const void*>(bacaan.isi->kolom().isi.data()), p.isi.data() + 8);
            salinan = *bacaan.isi;
        }
        EXPECT_EQ(p.larik_dilepas, 0);
        EXPECT_EQ(salinan.hasil(0), Hasil(5));
    }
    EXPECT_EQ(p.larik_dilepas, 1);
    EXPECT_EQ(p.skema_dilepas, 1);
}

template <class T>
void uji_jenis(const char* format) {
    constexpr T kecil = std::numeric_limits<T>::min();
    constexpr T besar = std::numeric_limits<T>::max();
    Produsen p(format, std::vector<T>{77, kecil, besar, 3, 1}, {0b1'0110}, 1);
    const auto bacaan = p.import();
    EXPECT_EQ(isi(bacaan), (std::vector<Hasil>{Rasional(kecil), Rasional(besar), kosong, 1})) << format;
    EXPECT_EQ(p.skema_dilepas, 1);
}

TEST(ArrowMasuk, EveryIntegerTypeIsReadToItsEnds) {
    uji_jenis<std::int8_t>("c");
    uji_jenis<std::uint8_t>("C");
    uji_jenis<std::int16_t>("s");
    uji_jenis<std::uint16_t>("S");
    uji_jenis<std::int32_t>("i");
    uji_jenis<std::uint32_t>("I");
    uji_jenis<std::int64_t>("l");
    uji_jenis<std::uint64_t>("L");
}

TEST(ArrowMasuk, DecimalsAreScaledAndLargeOnesAreStillExact) {
    const I128 besar = static_cast<I128>(std::numeric_limits<std::int64_t>::max()) * 1'000'003;
    Produsen p("d:38,2",
               std::vector<I128>{9487, -5, besar, -besar, std::numeric_limits<std::int64_t>::min()});
    const auto bacaan = p.import();
    const Rasional r = Rasional(std::numeric_limits<std::int64_t>::max()) * 1'000'003 / 100;
    EXPECT_EQ(isi(bacaan), (std::vector<Hasil>{Rasional(9487, 100), Rasional(-1, 20), r, -r,
                                               Rasional(std::numeric_limits<std::int64_t>::min()) / 100}));
    EXPECT_EQ(bacaan.isi->kolom().desimal, 2);
    Produsen q("d:19,18,128", std::vector<I128>{1});
    EXPECT_EQ(isi(q.import()), (std::vector<Hasil>{1 / pangkat10(18)}));
}

TEST(ArrowMasuk, DoublesAreTheirShortestDecimals) {
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    Produsen p("g", std::vector<double>{4.55, 0.1, nan, -2, 7}, {0b0'1111});
    EXPECT_EQ(isi(p.import()), (std::vector<Hasil>{Rasional(91, 20), Rasional(1, 10), kosong, -2, kosong}));
}

TEST(ArrowMasuk, FloatsAreTheirOwnShortestDecimals) {
    Produsen p("f", std::vector<float>{0.1F, 87.5F, 3.0F}, {0b011});
    EXPECT_EQ(isi(p.import()), (std::vector<Hasil>{Rasional(1, 10), Rasional(175, 2), kosong}));
}

TEST(ArrowMasuk, DoublesThatAreAllIntegersBelow2To53AreCounts) {
    constexpr double terbesar = 0x1p53 - 1;
    constexpr std::int64_t bulat = (std::int64_t{1} << 53) - 1;
    Produsen p("g", std::vector<double>{terbesar, -terbesar, 7, 0x1p52 + 1}, {0b1011});
    EXPECT_EQ(isi(p.import()), (std::vector<Hasil>{bulat, -bulat, kosong, (std::int64_t{1} << 52) + 1}));
    for (const double lain : {0.5, 0x1p53}) {
        Produsen q("g", std::vector<double>{terbesar, lain}, {});
        EXPECT_EQ(isi(q.import()).front(), Hasil(Alasan::ambigu)) << lain;
    }
}

// Decimals by one power of ten take a shorter way, which must not show.
TEST(ArrowMasuk, DoublesAreWhatReadNumbersReads) {
    uji_tabel::AcakKolom acak(5);
    for (unsigned putaran = 0; putaran < 200; ++putaran) {
        const unsigned desimal = putaran % 9;
        std::vector<double> nilai;
        for (int i = 0; i < 40; ++i) {
            const std::int64_t terbesar = putaran % 2 == 0 ? 999'999 : 999'999'999'999'999;
            nilai.push_back(std::stod(std::to_string(acak.antara(-terbesar, terbesar)) + "e-" +
                                      std::to_string(acak.di_bawah(desimal + 1))));
        }
        if (putaran % 20 == 7) nilai.back() = 0.1 + 0.2;
        if (putaran % 20 == 8) nilai.front() = std::numeric_limits<double>::infinity();
        Produsen p("g", nilai);
        ASSERT_EQ(isi(p.import()), *read_numbers(std::span<const double>(nilai)).isi) << putaran;
    }
}

TEST(ArrowMasuk, NullsOnlyAndNoRowsAreColumnsToo) {
    Produsen p("n", std::vector<std::int8_t>{0, 0});
    p.larik.n_buffers = 0;
    EXPECT_EQ(isi(p.import()), (std::vector<Hasil>{kosong, kosong}));
    for (const char* format : {"l", "C", "g", "d:10,2"}) {
        Produsen q(format, std::vector<std::int64_t>{});
        q.buffer = {nullptr, nullptr};
        const auto bacaan = q.import();
        ASSERT_TRUE(bacaan.isi) << format;
        EXPECT_EQ(bacaan.isi->size(), 0U);
    }
}

TEST(ArrowMasuk, DictionariesAreLookedUp) {
    for (const char* format : {"c", "C"}) {
        Produsen nilai("g", std::vector<double>{0.5, 91, 7}, {0b011});
        Produsen p(format, std::vector<std::int8_t>{1, 0, 2, 1, 5}, {0b0'1111});
        p.larik.dictionary = &nilai.larik;
        p.skema.dictionary = &nilai.skema;
        EXPECT_EQ(isi(p.import()), (std::vector<Hasil>{91, Rasional(1, 2), kosong, 91, kosong}));
    }
    for (const std::int8_t buruk : {std::int8_t{3}, std::int8_t{-1}}) {
        Produsen nilai("l", std::vector<std::int64_t>{1, 2, 3});
        Produsen p("c", std::vector<std::int8_t>{0, buruk});
        p.larik.dictionary = &nilai.larik;
        p.skema.dictionary = &nilai.skema;
        const auto bacaan = p.import();
        ASSERT_FALSE(bacaan.isi);
        EXPECT_EQ(bacaan.catatan.front().kode, kode::arrow_indeks);
        EXPECT_EQ(bacaan.catatan.front().isian.front(), "2");
        EXPECT_EQ(p.larik_dilepas + p.skema_dilepas, 2);
    }
}

TEST(ArrowMasuk, ATableOfNoColumnIsRefused) {
    Produsen p("+s", std::vector<std::int64_t>{1});
    const auto bacaan = p.import();
    ASSERT_FALSE(bacaan.isi);
    EXPECT_EQ(bacaan.catatan.front().kode, kode::arrow_tabel);
    EXPECT_EQ(bacaan.catatan.front().isian.front(), "0");
    EXPECT_EQ(p.larik_dilepas + p.skema_dilepas, 2);
}

TEST(ArrowMasuk, TypesThatAreNoExactNumbersAreRefused) {
    for (const char* format : {"b", "e", "u", "U", "z", "+l", "tdD", "d:10,19", "d:10,-2", "d:10", "d:9,2,64",
                               "d:76,2,256", "d:0,0", "d:x,2", "", "ll", "vu"}) {
        Produsen p(format, std::vector<std::int64_t>{1});
        const auto bacaan = p.import();
        ASSERT_FALSE(bacaan.isi) << format;
        EXPECT_EQ(bacaan.catatan.front().kode, kode::arrow_jenis);
        EXPECT_EQ(bacaan.catatan.front().isian.front(), format);
        EXPECT_EQ(p.larik_dilepas, 1) << format;
        EXPECT_EQ(p.skema_dilepas, 1) << format;
    }
}

TEST(ArrowMasuk, HostileStructsAreRefusedAndReleasedOnce) {
    constexpr auto terbesar = std::numeric_limits<std::int64_t>::max();
    const std::vector<std::function<void(Produsen&)>> rusak{
        [](Produsen& p) { p.larik.length = -1; },
        [](Produsen& p) { p.larik.length = terbesar; },
        [](Produsen& p) { p.larik.offset = -1; },
        [](Produsen& p) { p.larik.offset = terbesar; },
        [](Produsen& p) { p.larik.null_count = -2; },
        [](Produsen& p) { p.larik.null_count = 4; },
        [](Produsen& p) { p.larik.null_count = 1; },
        [](Produsen& p) { p.larik.n_buffers = 1; },
        [](Produsen& p) { p.larik.n_buffers = 3; },
        [](Produsen& p) { p.larik.n_children = 1; },
        [](Produsen& p) { p.larik.buffers = nullptr; },
        [](Produsen& p) { p.buffer[1] = nullptr; },
        [](Produsen& p) { p.larik.dictionary = &p.larik; },
        [](Produsen& p) { p.skema.dictionary = &p.skema; },
        [](Produsen& p) { p.skema.format = nullptr; },
        [](Produsen& p) { p.skema.n_children = 1; },
    };
    for (std::size_t i = 0; i < rusak.size(); ++i) {
        Produsen p("l", std::vector<std::int64_t>{1, 2, 3});
        rusak[i](p);
        const auto bacaan = p.import();
        EXPECT_FALSE(bacaan.isi) << i;
        ASSERT_EQ(bacaan.catatan.size(), 1U) << i;
        EXPECT_EQ(p.larik_dilepas, 1) << i;
        EXPECT_EQ(p.skema_dilepas, 1) << i;
    }
    Produsen p("l", std::vector<std::int64_t>{1});
    p.larik.release = nullptr;
    EXPECT_FALSE(p.import().isi);
    EXPECT_EQ(p.skema_dilepas, 1);
    Produsen q("l", std::vector<std::int64_t>{1});
    q.skema.release = nullptr;
    EXPECT_FALSE(q.import().isi);
    EXPECT_EQ(q.larik_dilepas, 1);
}

// Gives the arrays of some producers, then the end or an error.
struct Aliran {
    std::vector<Produsen*> produsen;
    int galat = 0;
    std::size_t berikut = 0;
    int dilepas = 0;
    ArrowArrayStream aliran{};

    explicit Aliran(std::vector<Produsen*> semua, int kode = 0) : produsen(std::move(semua)), galat(kode) {
        aliran.private_data = this;
        aliran.get_schema = [](ArrowArrayStream* s, ArrowSchema* keluar) {
            *keluar = static_cast<Aliran*>(s->private_data)->produsen.front()->skema;
            return 0;
        };
        aliran.get_next = [](ArrowArrayStream* s, ArrowArray* keluar) {
            auto& ini = *static_cast<Aliran*>(s->private_data);
            if (ini.berikut == ini.produsen.size()) {
                *keluar = {};
                return ini.galat;
            }
            *keluar = ini.produsen[ini.berikut++]->larik;
            return 0;
        };
        aliran.get_last_error = [](ArrowArrayStream* /*s*/) -> const char* { return nullptr; };
        aliran.release = [](ArrowArrayStream* s) {
            ++static_cast<Aliran*>(s->private_data)->dilepas;
            s->release = nullptr;
        };
    }
};

TEST(ArrowMasuk, StreamsAreOneColumn) {
    Produsen a("l", std::vector<std::int64_t>{1, 2}, {0b10});
    Produsen b("l", std::vector<std::int64_t>{});
    Produsen c("l", std::vector<std::int64_t>{9, 3, 4}, {}, 1);
    Aliran s({&a, &b, &c});
    const auto bacaan = import_arrow(&s.aliran);
    EXPECT_EQ(isi(bacaan), (std::vector<Hasil>{kosong, 2, 3, 4}));
    EXPECT_EQ(s.dilepas, 1);
    EXPECT_EQ(s.aliran.release, nullptr);
    for (const Produsen* p : {&a, &b, &c})
        EXPECT_EQ(p->larik_dilepas, 1);
    EXPECT_EQ(a.skema_dilepas, 1);
}

TEST(ArrowMasuk, AStreamOfOneArrayIsAView) {
    Produsen a("l", std::vector<std::int64_t>{1, 2});
    Aliran s({&a});
    {
        const auto bacaan = import_arrow(&s.aliran);
        EXPECT_EQ(static_cast<const void*>(bacaan.isi->kolom().isi.data()), a.isi.data());
        EXPECT_EQ(a.larik_dilepas, 0);
    }
    EXPECT_EQ(a.larik_dilepas, 1);
}

TEST(ArrowMasuk, AStreamThatFailsIsReleasedWithAllItGave) {
    Produsen a("l", std::vector<std::int64_t>{1, 2});
    Produsen b("l", std::vector<std::int64_t>{3});
    Aliran s({&a, &b}, 5);
    const auto bacaan = import_arrow(&s.aliran);
    ASSERT_FALSE(bacaan.isi);
    EXPECT_EQ(bacaan.catatan.front().kode, kode::arrow_aliran);
    EXPECT_EQ(bacaan.catatan.front().isian.front(), "5");
    EXPECT_EQ(a.larik_dilepas + b.larik_dilepas + a.skema_dilepas + s.dilepas, 4);
    Aliran tanpa({&a});
    tanpa.aliran.get_next = nullptr;
    EXPECT_FALSE(import_arrow(&tanpa.aliran).isi);
    EXPECT_EQ(tanpa.dilepas, 1);
}

TEST(ArrowKeluar, ComesBackAsItWasWithNullsForReasons) {
    const std::vector<std::int64_t> nilai{9487, 0, std::numeric_limits<std::int64_t>::min(), 0, -5, 0, 7,
                                          8,    0};
    const std::vector<Alasan> alasan{Alasan::ada, Alasan::penyebut_nol, Alasan::ada,
                                     Alasan::ada, Alasan::ada,          Alasan::ada,
                                     Alasan::ada, Alasan::ada,          Alasan::meluap};
    for (const std::uint8_t desimal : {std::uint8_t{0}, std::uint8_t{2}, std::uint8_t{18}}) {
        ArrowArray larik;
        ArrowSchema skema;
        export_arrow(nilai, alasan, desimal, &larik, &skema);
        EXPECT_EQ(std::string(skema.format), desimal == 0 ? "l" : "d:19," + std::to_string(desimal));
        EXPECT_EQ(larik.null_count, 2);
        const auto bacaan = import_arrow(&larik, &skema);
        ASSERT_TRUE(bacaan.isi);
        for (std::size_t i = 0; i < nilai.size(); ++i)
            EXPECT_EQ(bacaan.isi->hasil(i),
                      alasan[i] == Alasan::ada ? Hasil(Rasional(nilai[i]) / pangkat10(desimal)) : kosong);
    }
    ArrowArray larik;
    ArrowSchema skema;
    export_arrow({}, {}, 2, &larik, &skema);
    EXPECT_EQ(larik.buffers[0], nullptr);
    EXPECT_EQ(import_arrow(&larik, &skema).isi->size(), 0U);
}

}  // namespace
}  // namespace iku
