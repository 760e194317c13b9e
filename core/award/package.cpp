// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/award/package.h"

#include "core/base/writefile.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <memory>
#include <zip.h>

namespace inkaart::award {

using namespace Qt::StringLiterals;
using base::Code;

namespace {

constexpr qsizetype nameLimit = 200;
/// Windows takes these for devices, whatever stands behind a dot.
constexpr std::array devices = { "con"_L1, "prn"_L1, "aux"_L1, "nul"_L1 };

struct Discard {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, Discard>;

struct Free {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};
using Source = std::unique_ptr<zip_source_t, Free>;

base::Error internal()
{
    return { Code::Internal, u"libzip does not do as asked"_s };
}

/// What a file may not be called on some system, or what leads out of the folder it is unpacked in.
bool isUnsafe(QChar c)
{
    // Also what turns the direction of a name, so that "gpj.exe" looks like a picture; but names in
    // Persian are written with joiners.
    if (c == QChar(0x200C) || c == QChar(0x200D))
        return false;
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
        || c.isSurrogate() || u"\\:*?\"<>|"_s.contains(c);
}

bool isDevice(QStringView part)
{
    const QString stem = part.left(part.indexOf(u'.')).toString().toLower();
    const bool isPort = stem.size() == 4 && (stem.startsWith("com"_L1) || stem.startsWith("lpt"_L1))
        && stem.back().isDigit();
    return isPort || std::find(devices.begin(), devices.end(), stem) != devices.end();
}

bool isSafeName(const QString& name)
{
    if (name.size() > nameLimit || std::any_of(name.begin(), name.end(), isUnsafe))
        return false;
    const auto parts = QStringView(name).split(u'/');
    return std::all_of(parts.begin(), parts.end(), [](QStringView part) {
        return !part.isEmpty() && part == part.trimmed() && !part.endsWith(u'.') && !isDevice(part);
    });
}

base::Result<void> checkFiles(const QList<PackedFile>& files)
{
    QSet<QString> names;
    qint64 size = 0;
    for (const PackedFile& file : files) {
        if (!isSafeName(file.name))
            return base::fail(Code::Refused, u"a file in the package has no safe name"_s);
        const QString known = file.name.normalized(QString::NormalizationForm_C).toCaseFolded();
        if (names.contains(known))
            return base::fail(Code::Duplicate, u"two files in the package have one name"_s);
        names.insert(known);
        size += file.bytes.size();
    }
    if (size > packageLimit)
        return base::fail(Code::TooBig, u"a package above 500 MB"_s);
    return {};
}

/// How a zip writes a moment: without a time zone, in steps of two seconds, from 1980 to 2107.
struct DosTime {
    zip_uint16_t time = 0;
    zip_uint16_t date = 0;
};

DosTime dosTime(const base::Clock& clock)
{
    const QDate day = clock.now().date();
    const QTime time = clock.now().time();
    const int year = std::clamp(day.year(), 1980, 2107) - 1980;
    return { zip_uint16_t(time.hour() << 11 | time.minute() << 5 | time.second() / 2),
             zip_uint16_t(year << 9 | day.month() << 5 | day.day()) };
}

bool addFile(zip_t* archive, const PackedFile& file, const DosTime& when)
{
    Source source(
        zip_source_buffer(archive, file.bytes.constData(), zip_uint64_t(file.bytes.size()), 0));
    const QByteArray name = file.name.normalized(QString::NormalizationForm_C).toUtf8();
    const zip_int64_t index =
        source ? zip_file_add(archive, name.constData(), source.get(), ZIP_FL_ENC_UTF_8) : -1;
    if (index < 0)
        return false;
    (void)source.release(); // the archive's from here on
    const auto at = zip_uint64_t(index);
    constexpr zip_uint32_t ordinaryFile = 0100644u << 16;
    return zip_file_set_dostime(archive, at, when.time, when.date, 0) == 0
        && zip_file_set_external_attributes(archive, at, 0, ZIP_OPSYS_UNIX, ordinaryFile) == 0
        && zip_set_file_compression(archive, at, ZIP_CM_DEFLATE, 9) == 0;
}

/// What libzip wrote into memory.
base::Result<QByteArray> bytesOf(zip_source_t* memory)
{
    zip_stat_t stat;
    if (zip_source_stat(memory, &stat) != 0 || !(stat.valid & ZIP_STAT_SIZE)
        || zip_source_open(memory) != 0)
        return base::fail(internal());
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    const bool isWhole = zip_source_read(memory, bytes.data(), stat.size) == zip_int64_t(stat.size);
    zip_source_close(memory);
    return isWhole ? base::Result<QByteArray>(std::move(bytes)) : base::fail(internal());
}

} // namespace

base::Result<QByteArray> packed(const QList<PackedFile>& files, const base::Clock& clock)
{
    if (const auto fine = checkFiles(files); !fine)
        return base::fail(fine.error());
    if (files.isEmpty())
        return base::fail(Code::Refused, u"a package of nothing"_s);
    zip_error_t error;
    zip_error_init(&error);
    const Source memory(zip_source_buffer_create(nullptr, 0, 0, &error));
    Archive archive(memory ? zip_open_from_source(memory.get(), ZIP_TRUNCATE, &error) : nullptr);
    zip_error_fini(&error);
    if (!archive)
        return base::fail(internal());
    zip_source_keep(memory.get()); // closing lets go of it
    const DosTime when = dosTime(clock);
    for (const PackedFile& file : files) {
        if (!addFile(archive.get(), file, when))
            return base::fail(internal());
    }
    if (zip_close(archive.get()) != 0)
        return base::fail(internal());
    (void)archive.release();
    return bytesOf(memory.get());
}

base::Result<void> writePackage(const QString& path, const QList<PackedFile>& files,
                                const base::Clock& clock)
{
    return packed(files, clock).and_then([&](const QByteArray& bytes) {
        return base::writeFile(path, bytes);
    });
}

} // namespace inkaart::award
