// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"

#include <QJsonDocument>

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace inkaart::ctl {

using namespace Qt::StringLiterals;

namespace {

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

/// What steers a terminal or turns the direction of what follows: a name in a file that somebody
/// sent must not write over the verdict that stands above it.
bool isSteering(QChar c)
{
    const char16_t code = c.unicode();
    return code < 0x20 || (code >= 0x7F && code <= 0x9F) || code == 0x061C || code == 0x200E
        || code == 0x200F || (code >= 0x2028 && code <= 0x202E)
        || (code >= 0x2066 && code <= 0x2069);
}

void write(std::FILE* to, const QString& text)
{
    const QByteArray bytes = text.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), to);
    std::fflush(to);
}

QString withoutSteering(const QString& line)
{
    QString clean;
    clean.reserve(line.size());
    for (const QChar c : line) {
        if (!isSteering(c))
            clean += c;
        else if (c.isSpace())
            clean += u' ';
    }
    return clean;
}

/// JSON writes them as numbers, so that a program still reads what is in the file.
QString asJson(const QJsonObject& object, QJsonDocument::JsonFormat format)
{
    const QString json = QString::fromUtf8(QJsonDocument(object).toJson(format)).trimmed();
    QString escaped;
    escaped.reserve(json.size());
    for (const QChar c : json) {
        if (isSteering(c) && c != u'\n')
            escaped += u"\\u%1"_s.arg(c.unicode(), 4, 16, QChar(u'0'));
        else
            escaped += c;
    }
    return escaped;
}

} // namespace

QuietLibraries::QuietLibraries()
{
#ifndef __SANITIZE_ADDRESS__ // which has something to say there itself
    std::fflush(stderr);
    const int nowhere = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
    m_standardError = ::fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
    if (nowhere >= 0 && m_standardError >= 0)
        ::dup2(nowhere, STDERR_FILENO);
    if (nowhere >= 0)
        ::close(nowhere);
#endif
}

QuietLibraries::~QuietLibraries()
{
    if (m_standardError < 0)
        return;
    std::fflush(stderr);
    ::dup2(m_standardError, STDERR_FILENO);
    ::close(m_standardError);
}

int complain(const base::Error& error)
{
    const QString sentence = error.detail.isEmpty() ? u"it did not work"_s : error.detail;
    return complain(sentence, exitFor(error.code));
}

int complain(const QString& sentence, Exit code)
{
    write(stderr, withoutSteering(u"inkaartctl: "_s + sentence));
    return code;
}

void say(const QString& line)
{
    write(stdout, withoutSteering(line));
}

void sayOwn(const QString& text)
{
    write(stdout, text);
}

void sayJson(const QJsonObject& object)
{
    write(stdout, asJson(object, QJsonDocument::Compact));
}

void sayIndented(const QJsonObject& object)
{
    write(stdout, asJson(object, QJsonDocument::Indented));
}

base::Result<void> deliver(const Invocation& call, const QByteArray& bytes)
{
    if (call.has(u"out"_s))
        return writeFile(call.value(u"out"_s), bytes);
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
    std::fflush(stdout);
    return {};
}

base::Result<void> deliver(const Invocation& call, const QJsonObject& object)
{
    return deliver(call, asJson(object, QJsonDocument::Indented).toUtf8() + '\n');
}

} // namespace inkaart::ctl
