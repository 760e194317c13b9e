// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/award/issuersource.h"

#include "core/web/keeping.h"
#include "core/web/network.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

namespace inkaart::award {

using namespace Qt::StringLiterals;

namespace {

/// What an address answered already.
class Answered final : public web::DocumentSource {
public:
    explicit Answered(base::Result<web::Document> answer)
        : m_answer(std::move(answer))
    { }
    base::Result<web::Document> get(const QUrl&, qsizetype) override { return m_answer; }

private:
    base::Result<web::Document> m_answer;
};

/// JSON, or what a compact JWS says.
QJsonObject objectIn(const QByteArray& bytes)
{
    const QByteArray text = bytes.trimmed();
    if (text.startsWith('{'))
        return QJsonDocument::fromJson(text).object();
    const QByteArray payload = text.split('.').value(1);
    return QJsonDocument::fromJson(QByteArray::fromBase64(payload, QByteArray::Base64UrlEncoding))
        .object();
}

/// A badge that lies at its issuer's is about somebody; keys and lists are about nobody.
bool isAboutNobody(const QByteArray& bytes)
{
    const QJsonObject object = objectIn(bytes);
    if (object.isEmpty() || object.contains("recipient"_L1) || object.contains("vc"_L1))
        return false;
    const QJsonValue subject = object.value("credentialSubject"_L1);
    const QJsonObject first = (subject.isArray() ? subject.toArray().first() : subject).toObject();
    return !first.contains("achievement"_L1) && !first.contains("identifier"_L1);
}

} // namespace

IssuerSource::IssuerSource(std::shared_ptr<web::DocumentSource> network, QString folder)
    : m_network(std::move(network))
    , m_folder(std::move(folder))
{ }

base::Result<web::Document> IssuerSource::get(const QUrl& address, qsizetype limit)
{
    if (m_isStopped)
        return base::fail(base::Code::Unavailable, u"nobody waits for it any more"_s);
    ++m_asked.asked;
    base::Result<web::Document> answer = m_network->get(address, limit);
    if (!answer || isAboutNobody(answer->bytes))
        answer = web::KeepingSource(std::make_shared<Answered>(std::move(answer)), m_folder)
                     .get(address, limit);
    if (!answer)
        return answer;
    ++m_asked.answered;
    const bool isOlder = !m_asked.keptSince.isValid() || answer->fetched < m_asked.keptSince;
    if (answer->isKept && isOlder)
        m_asked.keptSince = answer->fetched;
    return answer;
}

IssuerPorts IssuerPorts::real()
{
    return { .network = [] { return std::make_shared<web::NetworkSource>(); },
             .folder =
                 [] {
                     return QStandardPaths::writableLocation(QStandardPaths::CacheLocation)
                         + u"/issuers"_s;
                 } };
}

IssuerPorts& IssuerPorts::instance()
{
    static IssuerPorts ports = real();
    return ports;
}

std::shared_ptr<IssuerSource> IssuerPorts::source() const
{
    return std::make_shared<IssuerSource>(network(), folder());
}

} // namespace inkaart::award
