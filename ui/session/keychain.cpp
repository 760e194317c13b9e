// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/keychain.h"

#include "core/base/writefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTimer>
#include <qt6keychain/keychain.h>

namespace inkaart::session {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"Inkaart"_s;

QString choiceFile(const QString& directory)
{
    return directory + u"/keychain"_s;
}

base::Error errorOf(const QKeychain::Job& job)
{
    using base::Code;
    // The detail is the keychain's own sentence; it holds no secret and no name.
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return { Code::NotFound, job.errorString() };
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return { Code::NotAllowed, job.errorString() };
    default:
        return { Code::Unavailable, job.errorString() };
    }
}

} // namespace

Keychain::Keychain(QObject* parent)
    : QObject(parent)
{ }

void Keychain::probe(Done handler)
{
    read(u"probe"_s, [handler = std::move(handler)](const base::Result<QByteArray>& answer) {
        if (answer || answer.error().code == base::Code::NotFound)
            handler({});
        else
            handler(base::fail(answer.error()));
    });
}

QString Keychain::entryFor(const QString& directory, const base::RecordId& worker)
{
    const QFileInfo info(directory);
    const QString path = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    const QByteArray hash =
        QCryptographicHash::hash(path.toUtf8() + '\0' + worker.bytes(), QCryptographicHash::Sha256)
            .toHex();
    return u"vault-"_s + QString::fromLatin1(hash.left(32));
}

void Keychain::start(QKeychain::Job* job, std::function<void(base::Result<void>)> handler)
{
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    auto* timer = new QTimer(this);
    timer->setSingleShot(true);
    // Whichever comes first answers; the other finds the timer gone and the job unheard.
    connect(job, &QKeychain::Job::finished, timer, [timer, handler](QKeychain::Job* done) {
        timer->deleteLater();
        timer->disconnect();
        handler(done->error() == QKeychain::NoError ? base::Result<void>()
                                                    : base::fail(errorOf(*done)));
    });
    connect(timer, &QTimer::timeout, this, [timer, job, handler] {
        job->disconnect(timer);
        timer->deleteLater();
        handler(base::fail(base::Code::Timeout, u"the keychain gave no answer"_s));
    });
    timer->start(m_patience);
    job->start();
}

void Keychain::read(const QString& entry, Read handler)
{
    auto* job = new QKeychain::ReadPasswordJob(service);
    job->setKey(entry);
    start(job, [job, handler = std::move(handler)](const base::Result<void>& done) {
        if (!done)
            handler(base::fail(done.error()));
        else
            handler(job->binaryData());
    });
}

void Keychain::write(const QString& entry, const QByteArray& secret, Done handler)
{
    auto* job = new QKeychain::WritePasswordJob(service);
    job->setKey(entry);
    job->setBinaryData(secret);
    start(job, std::move(handler));
}

void Keychain::remove(const QString& entry, Done handler)
{
    auto* job = new QKeychain::DeletePasswordJob(service);
    job->setKey(entry);
    start(job, std::move(handler));
}

QStringList Keychain::chosen(const QString& directory)
{
    QFile file(choiceFile(directory));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

bool Keychain::setChosen(const QString& directory, const QString& entry, bool isChosen)
{
    QStringList entries = chosen(directory);
    entries.removeAll(entry);
    if (isChosen)
        entries.prepend(entry);
    if (entries.isEmpty())
        return !QFile::exists(choiceFile(directory)) || QFile::remove(choiceFile(directory));
    return base::writeFile(choiceFile(directory), entries.join(u'\n').toUtf8()).has_value();
}

} // namespace inkaart::session
