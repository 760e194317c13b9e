// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/keeping.h"

#include "core/base/writefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace inkaart::web {

namespace {

using base::Code;

constexpr auto mark = "inkaart-kept-1";

/// Before the document stand three lines: the mark, the address, the date.
QByteArray headerOf(const QUrl& address, const QDateTime& fetched)
{
    return QByteArray(mark) + '\n' + address.toEncoded() + '\n'
        + fetched.toUTC().toString(Qt::ISODate).toLatin1() + '\n';
}

bool isWithoutNetwork(const base::Error& error)
{
    return error.code == Code::Unavailable || error.code == Code::Timeout;
}

} // namespace

KeepingSource::KeepingSource(std::shared_ptr<DocumentSource> network, QString folder)
    : m_network(std::move(network))
    , m_folder(std::move(folder))
{ }

QString KeepingSource::fileFor(const QUrl& address) const
{
    const QByteArray hash =
        QCryptographicHash::hash(address.toEncoded(), QCryptographicHash::Sha256);
    return m_folder + u'/' + QString::fromLatin1(hash.toHex());
}

void KeepingSource::keep(const QUrl& address, const Document& document) const
{
    // A full disk or a folder that may not be written is no reason to give nothing.
    if (QDir().mkpath(m_folder))
        (void)base::writeFile(fileFor(address),
                              headerOf(address, document.fetched) + document.bytes);
}

base::Result<Document> KeepingSource::kept(const QUrl& address, qsizetype limit,
                                           const base::Error& why) const
{
    QFile file(fileFor(address));
    constexpr qsizetype mostHeader = 64 * 1024;
    if (!file.open(QIODevice::ReadOnly) || file.size() > limit + mostHeader)
        return base::fail(why);
    const QByteArray first = file.readLine(mostHeader).trimmed();
    const QByteArray second = file.readLine(mostHeader).trimmed();
    const auto fetched = QDateTime::fromString(
        QString::fromLatin1(file.readLine(mostHeader).trimmed()), Qt::ISODate);
    const QByteArray bytes = file.readAll();
    if (first != mark || second != address.toEncoded() || !fetched.isValid()
        || bytes.size() > limit)
        return base::fail(why);
    return Document{ bytes, fetched, true };
}

base::Result<Document> KeepingSource::get(const QUrl& address, qsizetype limit)
{
    const QUrl url = address.adjusted(QUrl::RemoveFragment);
    base::Result<Document> answer = m_network
        ? m_network->get(url, limit)
        : base::fail(Code::Unavailable, u"there is no network now"_s);
    if (answer && !answer->isKept)
        keep(url, *answer);
    else if (!answer && isWithoutNetwork(answer.error()))
        return kept(url, limit, answer.error());
    return answer;
}

} // namespace inkaart::web
