// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/award/packagepage.h"

#include "core/crypto/kdf.h"
#include "core/framework/phrases.h"
#include "core/print/words.h"

#include <QUrl>

namespace inkaart::award {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView style(R"(
:root { color-scheme: light dark; --ink: #1c2930; --soft: #4e5a60; --ground: #faf7f2; --plate: #fff;
  --line: #b8b0a5; --link: #0b5c8a; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #f3efe8; --soft: #c5beb3; --ground: #161d21; --plate: #212b31; --line: #5c676d;
    --link: #8fd0f5; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); line-height: 1.5;
  font: 1.0625rem/1.5 "Noto Sans", "Noto Sans Arabic", system-ui, sans-serif; }
nav, section { max-width: 46rem; margin: 0 auto; padding: 1rem 1.25rem; }
nav { display: flex; gap: 1.5rem; }
nav a { padding: .6rem 0; }
section + section { border-top: 2px solid var(--line); }
h1 { font-size: 1.75rem; line-height: 1.25; margin: .5rem 0; overflow-wrap: anywhere; }
h2 { font-size: 1.3rem; margin: 2rem 0 .5rem; }
h3 { font-size: 1.1rem; margin: 0; overflow-wrap: anywhere; }
.soft { color: var(--soft); }
a { color: var(--link); overflow-wrap: anywhere; }
article { display: flex; gap: 1.25rem; background: var(--plate); border: 2px solid var(--line);
  border-radius: 8px; padding: 1.25rem; margin: 1rem 0; break-inside: avoid; }
article > div { flex: 1; min-width: 0; }
img { width: 96px; height: 96px; object-fit: contain; flex: none; }
ul { margin: .4rem 0; padding-inline-start: 1.3rem; }
dl { margin: .5rem 0; }
dt { font-weight: 700; margin-top: .7rem; }
dd { margin: 0; }
dl.facts { display: grid; grid-template-columns: auto 1fr; gap: .1rem 1rem; }
dl.facts dt { margin: 0; font-weight: 400; color: var(--soft); }
ul.files { list-style: none; padding: 0; }
ul.files a { display: inline-block; padding: .3rem 0; }
@media (max-width: 34rem) { article { display: block; } }
)");

QString escaped(const QString& text)
{
    return text.toHtmlEscaped();
}

/// A text whose direction is its own, wherever it stands.
QString isolated(const QString& text)
{
    return u"<bdi>%1</bdi>"_s.arg(escaped(text));
}

/// In one go: a name may itself hold a "%1".
QString element(QLatin1StringView name, const QString& inside)
{
    return u'<' + name + u'>' + inside + u"</"_s + name.toString().section(u' ', 0, 0) + u">\n"_s;
}

/// All of the page in one language.
class Half {
public:
    Half(const LearnerPackage& package, const std::vector<BadgeFileNames>& names,
         const std::vector<QByteArray>& pictures, const QString& language)
        : m_package(package)
        , m_names(names)
        , m_pictures(pictures)
        , m_words(language)
    { }

    QString html() const
    {
        const QString language = code();
        const bool isRightToLeft = m_words.isRightToLeft();
        QString all =
            u"<section lang=\"%1\" dir=\"%2\" id=\"%1\" aria-labelledby=\"title-%1\">\n"_s.arg(
                language, isRightToLeft ? u"rtl"_s : u"ltr"_s);
        all += u"<h1 id=\"title-%1\">"_s.arg(language)
            + withPlace("package.title"_L1, isolated(name())) + u"</h1>\n"_s;
        if (!m_words.draftWord().isEmpty())
            all += u"<p class=\"soft\">"_s + escaped(say("verify.draft"_L1)) + u"</p>\n"_s;
        if (m_package.context.isExample)
            all += paragraph("example.provesNothing"_L1);
        all += paragraph("package.yours"_L1) + paragraph("package.unpack"_L1);
        all += badges() + forWhom() + checking();
        return all + u"</section>\n"_s;
    }

private:
    QString code() const { return m_words.hasOwn() ? m_words.language() : u"nl"_s; }
    QString say(QLatin1StringView key, const QStringList& values = {}) const
    {
        const QString own = m_words.own(key, values);
        return own.isEmpty() ? m_words.dutch(key, values) : own;
    }
    QString name() const
    {
        return m_package.context.isExample ? m_words.exampleName(m_package.name) : m_package.name;
    }
    /// \a html in the place that the words have for it.
    QString withPlace(QLatin1StringView key, const QString& html) const
    {
        return escaped(say(key, { u"\n"_s })).replace(u'\n', html);
    }
    QString paragraph(QLatin1StringView key, const QStringList& values = {}) const
    {
        return element("p"_L1, escaped(say(key, values)));
    }
    QString heading(QLatin1StringView key) const { return element("h2"_L1, escaped(say(key))); }

    QString badges() const
    {
        QString all = heading("passport.badges"_L1);
        for (size_t i = 0; i < m_package.badges.size(); ++i)
            all += badge(m_package.badges[i], m_names[i], m_pictures[i]);
        return all;
    }

    QString badge(const PackableBadge& badge, const BadgeFileNames& names,
                  const QByteArray& picture) const
    {
        const framework::Achievement& achievement = badge.page.achievement;
        QString criteria;
        for (const framework::Criterion& criterion : achievement.criteria)
            criteria += element("li"_L1, isolated(criterion.text.in(code())));
        const QDate day = badge.page.date;
        const QString date = m_words.hasOwn() ? m_words.ownDate(day) : m_words.dutchDate(day);
        const QString facts = fact("certificate.date"_L1, date)
            + fact("package.issuer"_L1, badge.issuer)
            + fact("certificate.number"_L1, badge.page.number);
        return u"<article><img alt=\"\" src=\"data:image/png;base64,"_s
            + QString::fromLatin1(picture.toBase64()) + u"\">\n<div>"_s
            + element("h3"_L1, isolated(achievement.title(code()))) + element("ul"_L1, criteria)
            + element("dl class=\"facts\""_L1, facts)
            + element("ul class=\"files\""_L1, links(badge.folder, names))
            + u"</div></article>\n"_s;
    }

    QString fact(QLatin1StringView key, const QString& value) const
    {
        return value.isEmpty()
            ? QString()
            : element("dt"_L1, escaped(say(key))) + element("dd"_L1, isolated(value));
    }

    /// Into the folder beside the page, nowhere else.
    static QString links(const QString& folder, const BadgeFileNames& names)
    {
        QString all;
        for (const QString& name : { names.pdf, names.png, names.svg, names.json, names.jwt }) {
            if (name.isEmpty())
                continue;
            const QString path = folder + u'/' + name;
            all += u"<li><a href=\""_s + QString::fromLatin1(QUrl::toPercentEncoding(path, "/"))
                + u"\">"_s + isolated(path) + u"</a></li>\n"_s;
        }
        return all;
    }

    QString forWhom() const
    {
        const auto has = [&](QString BadgeFileNames::*kind) {
            return std::any_of(m_names.begin(), m_names.end(), [&](const BadgeFileNames& names) {
                return !(names.*kind).isEmpty();
            });
        };
        QString list;
        const auto add = [&](QLatin1StringView ending, QLatin1StringView key) {
            list += element("dt"_L1, u"<bdi dir=\"ltr\">"_s + ending + u"</bdi>"_s)
                + element("dd"_L1, escaped(say(key)));
        };
        add(".pdf"_L1, "package.pdf"_L1);
        add(".png"_L1, "package.png"_L1);
        if (has(&BadgeFileNames::svg))
            add(".svg"_L1, "package.svg"_L1);
        if (has(&BadgeFileNames::json))
            add(".json"_L1, "package.json"_L1);
        add(".jwt"_L1, "package.jwt"_L1);
        return heading("package.forWhom"_L1) + element("dl"_L1, list);
    }

    QString checking() const
    {
        const bool hasAddress = !m_package.context.qrPrefix.isEmpty();
        const QString link = u"<a href=\"%1\"><bdi dir=\"ltr\">%1</bdi></a>"_s.arg(checkPageName);
        return heading("package.check"_L1)
            + (hasAddress ? paragraph("package.checkCamera"_L1) : QString())
            + element("p"_L1, withPlace("package.checkPage"_L1, link))
            + paragraph("package.checkFiles"_L1);
    }

    const LearnerPackage& m_package;
    const std::vector<BadgeFileNames>& m_names;
    const std::vector<QByteArray>& m_pictures;
    print::Words m_words;
};

/// Content Security Policy Level 3: nothing is fetched and nothing runs.
QString head(const LearnerPackage& package, bool isRightToLeft, const QString& language)
{
    const QByteArray hash = crypto::sha256(style).toBase64();
    const QString title = print::Words(language).dutch("package.title"_L1, { package.name });
    return u"<!DOCTYPE html>\n<html lang=\""_s + language + u"\" dir=\""_s
        + (isRightToLeft ? u"rtl"_s : u"ltr"_s) + u"\">\n<head>\n<meta charset=\"utf-8\">\n"_s
        + u"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "_s
        + u"style-src 'sha256-"_s + QString::fromLatin1(hash)
        + u"'; img-src data:; base-uri 'none'; form-action 'none'\">\n"_s
        + u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"_s
        + u"<meta name=\"referrer\" content=\"no-referrer\">\n"_s
        + u"<link rel=\"icon\" href=\"data:,\">\n"_s + element("title"_L1, escaped(title))
        + u"<style>"_s + QString::fromLatin1(style) + u"</style>\n</head>\n"_s;
}

QString languageLink(const QString& language)
{
    const auto& phrases = framework::Phrases::builtIn();
    return u"<a href=\"#%1\" lang=\"%1\">%2</a>"_s.arg(language,
                                                       escaped(phrases.nativeName(language)));
}

} // namespace

QByteArray packagePage(const LearnerPackage& package, const std::vector<BadgeFileNames>& names,
                       const std::vector<QByteArray>& pictures)
{
    const print::Words words(package.context.language);
    const QString first = words.hasOwn() ? words.language() : u"nl"_s;
    QString page = head(package, words.isRightToLeft(), first) + u"<body>\n"_s;
    if (words.hasOwn())
        page += element("nav"_L1, languageLink(first) + languageLink(u"nl"_s));
    page += u"<main>\n"_s + Half(package, names, pictures, first).html();
    if (words.hasOwn())
        page += Half(package, names, pictures, u"nl"_s).html();
    return (page + u"</main>\n</body>\n</html>\n"_s).toUtf8();
}

} // namespace inkaart::award
