// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/papers.h"

#include "core/base/encoding.h"
#include "core/crypto/didkey.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>

namespace inkaart::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60000; // milliseconds
const QString interop = QStringLiteral(INKAART_SOURCE_DIR "/tests/interop");

QByteArray run(const QString& program, const QStringList& arguments, const QByteArray& input = {})
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(patience) || process.exitCode() != 0)
        return {};
    return process.readAllStandardOutput();
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Paper::Paper(const QString& path)
    : m_path(path)
{ }

QString Paper::lacks(const QStringList& programs)
{
    for (const QString& program : programs) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            return program + u" is not installed (poppler-utils, zbar-tools)"_s;
    }
    return {};
}

QString Paper::lacksJose()
{
    if (QStandardPaths::findExecutable(u"node"_s).isEmpty())
        return u"node is not installed"_s;
    if (!QDir(interop + u"/node_modules/jose"_s).exists())
        return u"the package jose is not installed: run npm ci in tests/interop"_s;
    return {};
}

QString Paper::text() const
{
    // Arabic comes as the shapes of its letters.
    QString text = QString::fromUtf8(run(u"pdftotext"_s, { m_path, u"-"_s }))
                       .normalized(QString::NormalizationForm_KC);
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    return text.simplified();
}

QByteArray Paper::attachment() const
{
    const QString to = m_path + u".attached"_s;
    run(u"pdfdetach"_s, { u"-save"_s, u"1"_s, u"-o"_s, to, m_path });
    return contents(to);
}

QString Paper::picture() const
{
    const QString stem = m_path + u"-page"_s;
    run(u"pdftoppm"_s, { u"-r"_s, u"150"_s, u"-png"_s, u"-singlefile"_s, m_path, stem });
    return stem + u".png"_s;
}

QByteArray Paper::zbar() const
{
    return run(u"zbarimg"_s,
               { u"--quiet"_s, u"--raw"_s, u"-Sdisable"_s, u"-Sqrcode.enable"_s, u"-Sbinary"_s,
                 picture() });
}

QJsonObject askJose(const QByteArray& jwt, const QJsonObject& jwk)
{
    const QString key = QString::fromUtf8(QJsonDocument(jwk).toJson(QJsonDocument::Compact));
    return QJsonDocument::fromJson(
               run(u"node"_s, { interop + u"/jwt.mjs"_s, u"verify"_s, key }, jwt))
        .object();
}

QString issuerOf(const QByteArray& jwt)
{
    const auto payload = base::fromBase64Url(jwt.split('.').value(1));
    return QJsonDocument::fromJson(payload.value_or(QByteArray()))
        .object()
        .value("iss"_L1)
        .toString();
}

base::Result<QJsonObject> publicJwkOf(const QByteArray& jwt)
{
    return crypto::fromDidKey(issuerOf(jwt)).map([](const auto& key) {
        return crypto::toJwk(key);
    });
}

} // namespace inkaart::tests
