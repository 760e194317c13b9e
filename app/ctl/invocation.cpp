// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "core/base/writefile.h"
#include "core/credential/strictjson.h"
#include "core/store/writability.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <cstdio>

namespace inkaart::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 readLimit = 100LL * 1024 * 1024;

/// What stands in the way of opening a centre, said so that one knows what to do.
base::Error explained(const base::Error& error, const QString& directory)
{
    // SQLite reads what stands in its journal only where it can share it with others.
    if (error.code != base::Code::WrongPassphrase && !QFileInfo(directory).isWritable()
        && QFileInfo(directory + u"/inkaart.sqlite-wal"_s).size() > 0)
        return { error.code,
                 u"the centre was not closed well and cannot be written here; copy its folder to a "
                 "disk that can be written"_s };
    switch (error.code) {
    case base::Code::TooNew:
        return { error.code, u"a newer Inkaart wrote this centre; this one leaves it as it is"_s };
    case base::Code::AlreadyOpen:
        return { error.code, u"another program, perhaps the window, has this centre open"_s };
    default:
        return error;
    }
}

/// Text as editors on any system write it: with or without a byte order mark.
QString textIn(const QByteArray& bytes)
{
    QStringDecoder decoder(
        QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8));
    return decoder(bytes);
}

} // namespace

QString Invocation::value(const QString& name, const QString& fallback) const
{
    const QStringList given = options.value(name);
    return given.isEmpty() ? fallback : given.last();
}

QString Invocation::askedClock() const
{
    return value(u"clock"_s, qEnvironmentVariable("INKAART_CLOCK"));
}

bool Invocation::hasGoodClock() const
{
    return (!has(u"clock"_s) && askedClock().isEmpty()) || timeIn(askedClock());
}

base::Clock& Invocation::clock() const
{
    if (!m_clock) {
        if (const auto time = timeIn(askedClock()))
            m_clock = std::make_unique<base::FixedClock>(time->toMSecsSinceEpoch());
        else
            m_clock = std::make_unique<base::SystemClock>();
    }
    return *m_clock;
}

base::Random& Invocation::random() const
{
    return m_random;
}

base::Result<QString> Invocation::passphrase() const
{
    if (has(u"passphrase-file"_s))
        return readSecret(value(u"passphrase-file"_s));
    if (!m_passphrase)
        return base::fail(base::Code::WrongPassphrase,
                          u"give --passphrase-file FILE, or INKAART_PASSPHRASE"_s);
    return *m_passphrase;
}

base::Result<store::Unlocked> Invocation::unlock() const
{
    const QString directory = value(u"store"_s);
    if (!store::Vault::exists(directory))
        return base::fail(base::Code::NotFound, u"there is no centre in that folder"_s);
    return passphrase()
        .and_then([&](const QString& secret) { return store::Vault::unlock(directory, secret); })
        .map_error([&](const base::Error& error) { return explained(error, directory); });
}

base::Result<std::unique_ptr<store::Store>> Invocation::openStore() const
{
    const QString directory = value(u"store"_s);
    auto unlocked = unlock();
    if (!unlocked)
        return base::fail(unlocked.error());
    return store::Store::open(directory, std::move(*unlocked), clock(), random())
        .map_error([&](const base::Error& error) { return explained(error, directory); });
}

base::Result<std::unique_ptr<store::Store>> Invocation::openForReading() const
{
    const QString directory = value(u"store"_s);
    auto unlocked = unlock();
    if (!unlocked)
        return base::fail(unlocked.error());
    auto opened = store::Store::openReadOnly(directory, std::move(*unlocked), clock(), random());
    // What a newer program added looks like damage.
    if (!opened && store::writability(directory) == store::Writability::NewerProgram)
        return base::fail(base::Code::TooNew,
                          u"a newer Inkaart wrote this centre, and this one cannot read it"_s);
    return opened;
}

std::optional<QDateTime> timeIn(const QString& text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

base::Result<QByteArray> readFile(const QString& path)
{
    // A pipe or a device may hang whoever opens it, or never end.
    if (path != "-"_L1 && QFileInfo::exists(path) && !QFileInfo(path).isFile())
        return base::fail(base::Code::NotFound, u"cannot read the file: it is no ordinary file"_s);
    QFile file(path);
    const bool isOpen =
        path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return base::fail(base::Code::NotFound, u"cannot read the file: "_s + file.errorString());
    const QByteArray bytes = file.read(readLimit + 1);
    if (bytes.size() > readLimit)
        return base::fail(base::Code::TooBig, u"the file is larger than 100 MiB"_s);
    return bytes;
}

base::Result<QString> readSecret(const QString& path)
{
    return readFile(path).map([](const QByteArray& bytes) {
        QString line = textIn(bytes).section(u'\n', 0, 0);
        if (line.endsWith(u'\r'))
            line.chop(1);
        return line;
    });
}

base::Result<QJsonObject> readJson(const QString& path)
{
    // A name that stands there twice is as broken as any other JSON.
    return readFile(path)
        .and_then([](const QByteArray& bytes) { return credential::parseStrict(bytes); })
        .map_error([](const base::Error& error) {
            return error.code == base::Code::Duplicate
                ? base::Error{ base::Code::Malformed, error.detail }
                : error;
        });
}

base::Result<void> writeFile(const QString& path, const QByteArray& bytes)
{
    QFile there(path);
    // Only a file is looked into: opening a pipe would wait for ever.
    if (QFileInfo(path).isFile() && there.open(QIODevice::ReadOnly)
        && there.peek(16).startsWith("SQLite format 3"))
        return base::fail(base::Code::Refused, u"cannot write the file: there is a store in it"_s);
    return base::writeFile(path, bytes);
}

} // namespace inkaart::ctl
