// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "core/base/writefile.h"
#include "core/credential/strictjson.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <cstdio>

namespace inkaart::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 readLimit = 100LL * 1024 * 1024;

Exit exitFor(base::Code code)
{
    switch (code) {
    case base::Code::Refused:
    case base::Code::NotAllowed:
    case base::Code::Duplicate:
    case base::Code::ClockWrong:
        return No;
    default:
        return Unreadable;
    }
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
    return (!has(u"clock"_s) && askedClock().isEmpty())
        || QDateTime::fromString(askedClock(), Qt::ISODate).isValid();
}

base::Clock& Invocation::clock() const
{
    if (!m_clock) {
        const QDateTime time = QDateTime::fromString(askedClock(), Qt::ISODate);
        if (time.isValid())
            m_clock = std::make_unique<base::FixedClock>(time.toMSecsSinceEpoch());
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
    if (has(u"passphrase-file"_s)) {
        const auto bytes = readFile(value(u"passphrase-file"_s));
        if (!bytes)
            return base::fail(bytes.error());
        return QString::fromUtf8(*bytes).section(u'\n', 0, 0);
    }
    if (!m_passphrase)
        return base::fail(base::Code::WrongPassphrase,
                          u"give --passphrase-file FILE, or INKAART_PASSPHRASE"_s);
    return *m_passphrase;
}

base::Result<std::unique_ptr<store::Store>> Invocation::openStore() const
{
    const QString directory = value(u"store"_s);
    if (directory.isEmpty())
        return base::fail(base::Code::NotFound, u"give --store DIR"_s);
    if (!store::Vault::exists(directory))
        return base::fail(base::Code::NotFound, u"there is no centre in that folder"_s);
    const auto secret = passphrase();
    if (!secret)
        return base::fail(secret.error());
    auto unlocked = store::Vault::unlock(directory, *secret);
    if (!unlocked)
        return base::fail(unlocked.error());
    return store::Store::open(directory, std::move(*unlocked), clock(), random());
}

int complain(const base::Error& error)
{
    const QString sentence = error.detail.isEmpty() ? u"it did not work"_s : error.detail;
    return complain(sentence, exitFor(error.code));
}

int complain(const QString& sentence, Exit code)
{
    std::fprintf(stderr, "inkaartctl: %s\n", qPrintable(sentence));
    return code;
}

void say(const QString& line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
    std::fflush(stdout);
}

void sayJson(const QJsonObject& object)
{
    say(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

base::Result<void> deliver(const Invocation& call, const QByteArray& bytes)
{
    if (call.has(u"out"_s))
        return writeFile(call.value(u"out"_s), bytes);
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
    std::fflush(stdout);
    return {};
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

base::Result<QJsonObject> readJson(const QString& path)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return base::fail(bytes.error());
    return credential::parseStrict(*bytes);
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
