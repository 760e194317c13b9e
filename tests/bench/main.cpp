// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figure.h"
#include "tests/bench/world.h"
#include "ui/theme/theme.h"
#include "ui/widgets/focusring.h"

#include <QApplication>
#include <QLocale>

#include <cstdio>

using namespace inkaart;
using namespace Qt::StringLiterals;

namespace {

enum Exit { Within = 0, Missed = 1, NotMeasured = 2, Usage = 3 };

int list()
{
    for (const bench::Row& row : bench::rows())
        std::printf("%-18s%s\n", row.name, row.what);
    return Within;
}

/// "certificate" is both of them; no name at all is every row.
bool isAsked(const bench::Row& row, const QStringList& names)
{
    const QString own = QString::fromLatin1(row.name);
    return names.isEmpty() || std::any_of(names.begin(), names.end(), [&](const QString& name) {
               return own == name || own.startsWith(name + u'-');
           });
}

using Format = QByteArray (*)(const bench::Row&, const bench::Measured&);

int run(const QStringList& names, Format format)
{
    bench::World world;
    int status = Within;
    bool isAny = false;
    for (const bench::Row& row : bench::rows()) {
        if (!isAsked(row, names))
            continue;
        isAny = true;
        const auto measured = row.measure(world);
        if (measured) {
            std::printf("%s\n", format(row, *measured).constData());
            std::fflush(stdout);
            status = bench::isWithin(row, *measured) ? status : std::max(status, int(Missed));
            continue;
        }
        const bool isSkipped = measured.error().code == base::Code::Unavailable;
        std::fprintf(stderr, "%s: %s: %s\n", row.name, isSkipped ? "skipped" : "not measured",
                     qPrintable(measured.error().detail));
        status = isSkipped ? status : int(NotMeasured);
    }
    if (!isAny) {
        QStringList known;
        for (const bench::Row& row : bench::rows())
            known.append(QString::fromLatin1(row.name));
        std::fprintf(stderr, "there is no such row; there are %s\n", qPrintable(known.join(u", ")));
    }
    return isAny ? status : int(Usage);
}

} // namespace

int main(int argc, char** argv)
{
    // What is painted here is painted off screen, and as soon as it is asked for.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QPA_UPDATE_IDLE_TIME", "0");
    QApplication app(argc, argv);
    QStringList names = QCoreApplication::arguments().mid(1);
    if (names.contains(u"--list"_s))
        return list();
#ifndef NDEBUG
    std::fputs("this is no release build: its figures do not count\n", stderr);
#endif
    QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands));
    theme::Theme::instance().apply();
    widgets::FocusRing::install();
    const bool isTable = names.removeAll(u"--table"_s) > 0;
    if (isTable)
        std::printf("%s\n", bench::tableHead().constData());
    return run(names, isTable ? &bench::toTableLine : &bench::toJson);
}
