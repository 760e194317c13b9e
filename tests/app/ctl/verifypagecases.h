// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/encoding.h"
#include "tests/app/ctl/program.h"
#include "tests/app/ctl/verifypages.h"

#include <QFile>
#include <QTemporaryDir>

/// What the verify page is shown, and what the addresses round it answer.
namespace inkaart::tests {

using namespace Qt::StringLiterals;

inline const QString city = u"https://stad.example/v"_s;
inline const QString elsewhere = u"https://elders.example/v"_s;
inline const QString cityDid = u"did:web:stad.example"_s;
inline const QString cityKid = u"did:web:stad.example#k1"_s;
inline const QString list = u"https://stad.example/status/1"_s;

inline const crypto::Ed25519Key& key()
{
    static const auto made = keyFromByte('k');
    return made;
}

inline const crypto::Ed25519Key& otherKey()
{
    static const auto made = keyFromByte('o');
    return made;
}

inline Badge cityBadge()
{
    return Badge(cityDid, cityKid, key());
}

inline Badge ownBadge()
{
    return Badge(crypto::toDidKey(key().publicKey()), crypto::didKeyMethod(key().publicKey()),
                 key());
}

/// The same signature with s + L for s, which anybody can make: RFC 8032 section 5.1.7 refuses it.
inline QByteArray twinOf(const QByteArray& code)
{
    const QByteArray order =
        QByteArray::fromHex("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010");
    QByteArray bytes = *base::fromBase32(code);
    int carry = 0;
    for (qsizetype i = 0; i < order.size(); ++i) {
        char& byte = bytes[bytes.size() - order.size() + i];
        carry += static_cast<quint8>(byte) + static_cast<quint8>(order[i]);
        byte = static_cast<char>(carry & 0xFF);
        carry >>= 8;
    }
    return base::toBase32(bytes);
}

/// Fills a task for verifypage.mjs.
class PageCases {
public:
    /// The page itself, as the program writes it.
    static QByteArray page(const QStringList& options);

    void makeWeb();
    void makeCentre();
    void makeCityBadges();
    void makeBroken();
    void makeOlderBrowsers();
    void makeLooks();

    QJsonObject task() const { return { { u"sites"_s, m_sites }, { u"cases"_s, m_cases } }; }
    qsizetype count() const { return m_cases.size(); }
    QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    QJsonObject m_sites;
    QJsonArray m_cases;

    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString scanned(const QStringList& options) const;
    void answerAt(const QString& address, const QByteArray& body, QJsonObject more = {});
    void look(const QString& name, const QString& url, QJsonObject more = {});
};

inline QByteArray PageCases::page(const QStringList& options)
{
    return ctl(QStringList{ u"verify-page"_s } + options).out;
}

/// What a phone reads from the first page of the PDF that these options make.
inline QString PageCases::scanned(const QStringList& options) const
{
    const QString pdf = path(u"paper.pdf"_s);
    const Answer made = ctl(QStringList{ u"certificate"_s, u"--out"_s, pdf } + options);
    QProcess::execute(u"pdftoppm"_s, { u"-r"_s, u"150"_s, u"-png"_s, u"-singlefile"_s, pdf, pdf });
    QProcess zbar;
    zbar.start(u"zbarimg"_s,
               { u"--quiet"_s, u"--raw"_s, u"-Sdisable"_s, u"-Sqrcode.enable"_s, pdf + u".png"_s });
    zbar.waitForFinished();
    return made.code == 0 ? QString::fromUtf8(zbar.readAllStandardOutput()).trimmed() : QString();
}

inline void PageCases::answerAt(const QString& address, const QByteArray& body, QJsonObject more)
{
    more.insert(u"body"_s, QString::fromUtf8(body));
    // The city's server lets every page ask it.
    if (!more.contains(u"headers"_s))
        more.insert(u"headers"_s, QJsonObject{ { u"access-control-allow-origin"_s, u"*"_s } });
    m_sites.insert(address, more);
}

inline void PageCases::look(const QString& name, const QString& url, QJsonObject more)
{
    more.insert(u"name"_s, name);
    more.insert(u"url"_s, url);
    const QString shots = qEnvironmentVariable("INKAART_SHOTS");
    if (!shots.isEmpty())
        more.insert(u"shot"_s,
                    shots + u"/verify-page-"_s + QString(name).replace(u' ', u'-') + u".png"_s);
    m_cases.append(more);
}

inline void PageCases::makeWeb()
{
    const QJsonObject html{ { u"type"_s, u"text/html; charset=utf-8"_s } };
    answerAt(city, page({}), html);
    answerAt(elsewhere, page({}), html);
    answerAt(u"https://stad.example/.well-known/did.json"_s, didDocument(cityDid, cityKid, key()));
    const QString others = u"did:web:elders.example"_s;
    answerAt(u"https://elders.example/.well-known/did.json"_s,
             didDocument(others, others + u"#k1"_s, otherKey()));
    answerAt(u"https://html.example/.well-known/did.json"_s, "<!DOCTYPE html><p>Niet hier");
    answerAt(u"https://groot.example/.well-known/did.json"_s, QByteArray(300 * 1024, ' ') + "{}");
    answerAt(u"https://dicht.example/.well-known/did.json"_s,
             didDocument(u"did:web:dicht.example"_s, cityKid, key()),
             { { u"headers"_s, QJsonObject{} } });
    answerAt(u"https://verder.example/.well-known/did.json"_s, {},
             { { u"status"_s, 302 },
               { u"headers"_s,
                 QJsonObject{ { u"location"_s, u"https://stad.example/.well-known/did.json"_s },
                              { u"access-control-allow-origin"_s, u"*"_s } } } });
    answerAt(u"https://stad.example/centres/c1/did.json"_s,
             didDocument(cityDid + u":centres:c1"_s, cityDid + u":centres:c1#k1"_s, key()));
    answerAt(list, signedList(statusList(cityDid, list, 7), cityKid, key()));
    const QString last = list + u"/last"_s;
    answerAt(last, signedList(statusList(cityDid, last, 131071), cityKid, key()));
    const QString plain = list + u"/plain"_s;
    answerAt(plain, compact(statusList(cityDid, plain, 7)));
    const QString forged = list + u"/forged"_s;
    answerAt(forged, signedList(statusList(cityDid, forged, -1), cityKid, otherKey()));
    const QString moved = u"https://elders.example/status/1"_s;
    answerAt(moved, compact(statusList(cityDid, moved, -1)));
}

/// The program's own paper, from the centre to the phone.
inline void PageCases::makeCentre()
{
    const QString store = path(u"centre"_s);
    QCOMPARE(ctl({ u"demo"_s, store, u"--learners"_s, u"20"_s, u"--seed"_s, u"7"_s }).code, 0);
    const QString centre = u"https://centrum.example/v"_s;
    const QByteArray own = page({ u"--store"_s, store });
    answerAt(centre, own, { { u"type"_s, u"text/html; charset=utf-8"_s } });
    const Answer found = ctl({ u"learners"_s, u"--store"_s, store, u"--search"_s, u"أمينة"_s });
    const QStringList of{ u"--store"_s,   store,
                          u"--learner"_s, found.line().section(u' ', 0, 0),
                          u"--city"_s,    u"https://centrum.example"_s };
    const QString badge = scanned(of);
    QVERIFY2(badge.startsWith(centre + u'#'), qPrintable(badge));
    const QString passport = scanned(of + QStringList{ u"--kind"_s, u"passport"_s });
    QVERIFY2(passport.startsWith(centre + u'#'), qPrintable(passport));
    look(u"paper"_s, badge);
    look(u"passport"_s, passport);
    look(u"passport elsewhere"_s, elsewhere + passport.sliced(centre.size()));
    look(u"paper elsewhere"_s, elsewhere + badge.sliced(centre.size()));
    look(u"pasted"_s, centre, { { u"paste"_s, badge } });
    look(u"pasted without city"_s, centre,
         { { u"paste"_s, u"inkaart:"_s + badge.section(u'#', 1) } });
    QFile file(path(u"page.html"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(own) == own.size());
    file.close();
    look(u"paper offline"_s, u"file://"_s + file.fileName() + badge.sliced(centre.size()),
         { { u"offline"_s, true } });
    const QString code = badge.section(u'#', 1);
    QJsonArray changed;
    for (qsizetype i = 0; i < code.size(); i += qEnvironmentVariableIsSet("INKAART_LONG") ? 1 : 7) {
        QString other = code;
        other[i] = code[i] == u'A' ? u'B' : u'A';
        changed.append(other);
    }
    look(u"sweep"_s, badge, { { u"sweep"_s, changed } });
}

inline void PageCases::makeCityBadges()
{
    const auto at = [](const QString& address, const QByteArray& code) {
        return address + u'#' + QString::fromLatin1(code);
    };
    const auto status = [](const QString& of, const QString& index) {
        return cityBadge().withStatus(of, index).code(key());
    };
    look(u"city"_s, at(city, status(list, u"6"_s)));
    look(u"city elsewhere"_s, at(elsewhere, status(list, u"6"_s)));
    look(u"city without list"_s, at(city, cityBadge().code(key())));
    look(u"revoked"_s, at(city, status(list, u"7"_s)));
    look(u"revoked, last bit"_s, at(city, status(list + u"/last"_s, u"131071"_s)));
    look(u"out of range"_s, at(city, status(list, u"131072"_s)));
    look(u"plain list"_s, at(city, status(list + u"/plain"_s, u"6"_s)));
    look(u"plain list, revoked"_s, at(city, status(list + u"/plain"_s, u"7"_s)));
    look(u"plain list of others"_s, at(city, status(u"https://elders.example/status/1"_s, u"6"_s)));
    look(u"forged list"_s, at(city, status(list + u"/forged"_s, u"6"_s)));
    look(u"no list there"_s, at(city, status(list + u"/none"_s, u"6"_s)));
    look(u"another key"_s, at(city, Badge(cityDid, cityKid, otherKey()).code(otherKey())));
    const QString centre = cityDid + u":centres:c1"_s;
    look(u"centre of the city"_s, at(city, Badge(centre, centre + u"#k1"_s, key()).code(key())));
    for (const auto& host : { u"html"_s, u"groot"_s, u"dicht"_s, u"verder"_s, u"weg"_s }) {
        const QString did = u"did:web:%1.example"_s.arg(host);
        look(host, at(city, Badge(did, did + u"#k1"_s, key()).code(key())));
    }
    const QString inside = u"did:web:192.168.1.1"_s;
    look(u"inside the network"_s, at(city, Badge(inside, inside + u"#k1"_s, key()).code(key())));
    const Badge expired =
        cityBadge().with(u"validUntil"_s, u"2021-03-01T09:30:00Z"_s).with(u"exp"_s, 1614591000);
    look(u"expired"_s, at(city, expired.code(key())));
    const Badge early =
        cityBadge().with(u"validFrom"_s, u"2999-03-01T09:30:00Z"_s).with(u"nbf"_s, 32476584600.0);
    look(u"not yet"_s, at(city, early.code(key())));
    const credential::PassportList badges{ {},
                                           u"Sam de Boer"_s,
                                           QDate(2026, 3, 1),
                                           { { u"IK-ABCDE-FGH23"_s, u"Werkritme"_s,
                                               QDate(2025, 3, 1) } } };
    const auto passport = credential::passportCode(badges, key());
    QByteArray code = passport ? passport->code.base32 : QByteArray();
    look(u"passport of the city"_s, at(city, code));
    code[code.size() / 3] = code[code.size() / 3] == 'A' ? 'B' : 'A';
    look(u"passport changed"_s, at(city, code));
    look(u"city offline"_s, at(u"file://"_s + path(u"page.html"_s), status(list, u"6"_s)),
         { { u"offline"_s, true } });
}

inline void PageCases::makeBroken()
{
    const auto own = [](const QByteArray& code) { return city + u'#' + QString::fromLatin1(code); };
    look(u"no code"_s, city + u"#hallo"_s);
    look(u"nothing"_s, city);
    look(u"cut"_s, own(ownBadge().code(key()).chopped(8)));
    look(u"twin signature"_s, own(twinOf(ownBadge().code(key()))));
    look(u"signed by another"_s, own(ownBadge().code(otherKey())));
    const auto header = [&](const QString& name, const QJsonValue& value) {
        Badge badge = ownBadge();
        badge.header.insert(name, value);
        return own(badge.code(key()));
    };
    look(u"alg none"_s, header(u"alg"_s, u"none"_s));
    look(u"alg HS256"_s, header(u"alg"_s, u"HS256"_s));
    look(u"another header name"_s, header(u"jku"_s, u"https://elders.example/"_s));
    look(u"another kid"_s, header(u"kid"_s, crypto::didKeyMethod(otherKey().publicKey())));
    look(u"a private key"_s, header(u"jwk"_s, crypto::toJwk(key())));
    look(u"another iss"_s, own(ownBadge().with(u"iss"_s, cityDid).code(key())));
    look(u"another nbf"_s, own(ownBadge().with(u"nbf"_s, 1583055001).code(key())));
    const QByteArray head = compact(ownBadge().header);
    QByteArray body = compact(ownBadge().payload);
    look(u"a name twice"_s,
         own(Badge::codeOf(head, body.replace("{\"@context\"", "{\"nbf\":1,\"@context\""), key())));
    const QString evil = u"<img src=x onerror=alert(1)> \u202Ecod.exe"_s;
    look(u"markup"_s,
         own(ownBadge()
                 .with(u"issuer"_s,
                       QJsonObject{ { u"id"_s, crypto::toDidKey(key().publicKey()) },
                                    { u"name"_s, evil } })
                 .code(key())));
}

inline void PageCases::makeOlderBrowsers()
{
    const auto own = [](const QByteArray& code) { return city + u'#' + QString::fromLatin1(code); };
    const QJsonObject none{ { u"without"_s, QJsonArray{ u"ed25519"_s, u"decompression"_s } } };
    const QByteArray good = cityBadge().withStatus(list, u"6"_s).code(key());
    look(u"older: good"_s, own(good), none);
    look(u"older: changed"_s, own(cityBadge().code(otherKey())), none);
    look(u"older: twin signature"_s, own(twinOf(ownBadge().code(key()))), none);
    look(u"older: revoked"_s, own(cityBadge().withStatus(list, u"7"_s).code(key())), none);
}

inline void PageCases::makeLooks()
{
    const QString good =
        city + u'#' + QString::fromLatin1(cityBadge().withStatus(list, u"6"_s).code(key()));
    const QJsonObject judged{ { u"access"_s, true } };
    const auto with = [&](const QString& name, const QJsonValue& value) {
        QJsonObject more = judged;
        more.insert(name, value);
        return more;
    };
    look(u"nl"_s, good, judged);
    look(u"nl dark"_s, good, with(u"dark"_s, true));
    look(u"nl narrow"_s, good, with(u"width"_s, 320));
    look(u"ar"_s, good, with(u"locale"_s, u"ar"_s));
    look(u"uk"_s, good, with(u"locale"_s, u"uk-UA"_s));
    look(u"uk narrow"_s, good,
         { { u"access"_s, true }, { u"width"_s, 320 }, { u"locale"_s, u"uk-UA"_s } });
    look(u"en"_s, good, with(u"locale"_s, u"en-GB"_s));
    look(u"fr"_s, good, with(u"locale"_s, u"fr-FR"_s));
    look(u"chosen"_s, good, with(u"choose"_s, u"العربية"_s));
    look(u"empty"_s, city, judged);
    look(u"refused dark"_s, city + u"#hallo"_s, with(u"dark"_s, true));
}

} // namespace inkaart::tests
