// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTimer>
#include <QUrl>

#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <functional>
#include <memory>

/// A real server with TLS and certificates of its own, in the test's own thread.
namespace inkaart::tests {

using EvpKey = std::shared_ptr<EVP_PKEY>;
using X509Certificate = std::shared_ptr<X509>;

template<class Write>
QByteArray pem(Write write)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> bio(BIO_new(BIO_s_mem()), BIO_free);
    write(bio.get());
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return { data, qsizetype(size) };
}

/// A key with its certificate: of an authority, or given out by one.
class Certified {
public:
    /// Without \a by it signs itself. \a days from now until it ends.
    explicit Certified(const QByteArray& host, const Certified* by = nullptr, int days = 30)
        : m_key(EVP_EC_gen("P-256"), EVP_PKEY_free)
        , m_certificate(X509_new(), X509_free)
    {
        X509* const x = m_certificate.get();
        X509_set_version(x, 2);
        ASN1_INTEGER_set(X509_get_serialNumber(x), by ? 2 : 1);
        X509_gmtime_adj(X509_getm_notBefore(x), -60L * 24 * 3600);
        X509_gmtime_adj(X509_getm_notAfter(x), days * 24L * 3600);
        X509_set_pubkey(x, m_key.get());
        X509_NAME_add_entry_by_txt(X509_get_subject_name(x), "CN", MBSTRING_UTF8,
                                   reinterpret_cast<const quint8*>(host.data()), int(host.size()),
                                   -1, 0);
        X509_set_issuer_name(x, X509_get_subject_name(by ? by->m_certificate.get() : x));
        extend(NID_basic_constraints, by ? "CA:FALSE" : "critical,CA:TRUE");
        if (by)
            extend(NID_subject_alt_name, "DNS:" + host);
        X509_sign(x, by ? by->m_key.get() : m_key.get(), EVP_sha256());
    }

    QSslCertificate certificate() const
    {
        return QSslCertificate(
            pem([this](BIO* bio) { PEM_write_bio_X509(bio, m_certificate.get()); }));
    }
    QSslKey key() const
    {
        return QSslKey(pem([this](BIO* bio) {
                           PEM_write_bio_PrivateKey(bio, m_key.get(), nullptr, nullptr, 0, nullptr,
                                                    nullptr);
                       }),
                       QSsl::Ec);
    }

private:
    void extend(int nid, const QByteArray& value)
    {
        X509_EXTENSION* const extension = X509V3_EXT_conf_nid(nullptr, nullptr, nid, value);
        X509_add_ext(m_certificate.get(), extension, -1);
        X509_EXTENSION_free(extension);
    }

    EvpKey m_key;
    X509Certificate m_certificate;
};

/// Answers each path as the test says, raw; what it does not say is not found.
class TlsServer {
public:
    using Answer = std::function<void(QSslSocket&)>;

    explicit TlsServer(const Certified& certified)
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(certified.certificate());
        configuration.setPrivateKey(certified.key());
        m_server.setSslConfiguration(configuration);
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::pendingConnectionAvailable, &m_server,
                         [this] { take(); });
    }

    QUrl address(const QString& path) const
    {
        return QUrl(QStringLiteral("https://localhost:%1%2").arg(m_server.serverPort()).arg(path));
    }
    void on(const QByteArray& path, Answer answer) { m_answers.insert(path, std::move(answer)); }
    void says(const QByteArray& path, const QByteArray& answer)
    {
        on(path, [answer](QSslSocket& socket) {
            socket.write(answer);
            socket.disconnectFromHost();
        });
    }

    QList<QByteArray> requests; ///< their heads, whole

private:
    void take()
    {
        auto* const socket = qobject_cast<QSslSocket*>(m_server.nextPendingConnection());
        QObject::connect(socket, &QSslSocket::readyRead, socket,
                         [this, socket] { answer(*socket); });
    }

    void answer(QSslSocket& socket)
    {
        const QByteArray head = socket.peek(64 * 1024);
        if (!head.contains("\r\n\r\n"))
            return;
        socket.readAll();
        requests.append(head);
        const auto found = m_answers.constFind(head.split(' ').value(1));
        if (found != m_answers.cend())
            return (*found)(socket);
        socket.write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        socket.disconnectFromHost();
    }

    QSslServer m_server;
    QHash<QByteArray, Answer> m_answers;
};

} // namespace inkaart::tests
