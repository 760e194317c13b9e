// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/english.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QXmlStreamReader>

namespace inkaart::tests {

using namespace Qt::StringLiterals;

namespace {

/// What Qt's own dialogs say when its Dutch words are not installed.
const QSet<QString> wordsOfQt{ u"Look in:"_s,   u"Directory:"_s,     u"File &name:"_s,
                               u"File name:"_s, u"Files of type:"_s, u"&Open"_s,
                               u"&Save"_s,      u"&Choose"_s,        u"Cancel"_s,
                               u"Back"_s,       u"Forward"_s };

/// With less than this between the places of names and numbers anything would fit.
constexpr int leastLetters = 5;

const QRegularExpression& place()
{
    static const QRegularExpression one(u"%(?:L?\\d|L?n)"_s);
    return one;
}

QRegularExpression patternOf(const QString& source)
{
    QString pattern;
    qsizetype at = 0;
    for (const auto& match : place().globalMatch(source)) {
        pattern +=
            QRegularExpression::escape(source.sliced(at, match.capturedStart() - at)) + u".+"_s;
        at = match.capturedEnd();
    }
    return QRegularExpression(QRegularExpression::anchoredPattern(
        pattern + QRegularExpression::escape(source.sliced(at))));
}

void addWordsOf(const QWidget& widget, QStringList& words)
{
    words << widget.accessibleName() << widget.accessibleDescription() << widget.toolTip();
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        words << label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        words << button->text();
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
        words << line->placeholderText();
    if (const auto* area = qobject_cast<const QPlainTextEdit*>(&widget))
        words << area->placeholderText();
    if (const auto* box = qobject_cast<const QComboBox*>(&widget)) {
        for (int i = 0; i < box->count(); ++i)
            words << box->itemText(i);
    }
    if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget)) {
        for (int i = 0; view->model() && i < view->model()->rowCount(); ++i) {
            const QModelIndex row = view->model()->index(i, 0);
            words << row.data().toString() << row.data(Qt::AccessibleTextRole).toString();
        }
    }
}

} // namespace

QStringList wordsOn(const QWidget& window)
{
    QStringList words{ window.windowTitle() };
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (widget->isVisible())
            addWordsOf(*widget, words);
    }
    words.removeAll(QString());
    words.removeDuplicates();
    return words;
}

English::English()
{
    for (const QString& language : { u"nl"_s, u"en"_s }) {
        const QDir folder(QStringLiteral(INKAART_SOURCE_DIR "/translations/") + language);
        for (const QString& file : folder.entryList({ u"*.ts"_s }))
            read(folder.filePath(file));
    }
    m_plain.subtract(m_dutch);
    m_plain.unite(wordsOfQt);
    // In the list of languages each is called by its own name.
    m_plain.remove(u"English"_s);
}

void English::read(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const bool isDutch = path.contains("/nl/"_L1);
    QXmlStreamReader xml(&file);
    QString source;
    QStringList forms;
    bool hasForms = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "message"_L1) {
            hasForms = xml.attributes().value("numerus"_L1) == "yes"_L1;
            forms.clear();
        } else if (xml.isStartElement() && xml.name() == "source"_L1) {
            source = xml.readElementText();
        } else if (xml.isStartElement()
                   && xml.name() == (hasForms ? "numerusform"_L1 : "translation"_L1)) {
            forms << xml.readElementText();
        } else if (xml.isEndElement() && xml.name() == "message"_L1 && isDutch) {
            add(source, forms);
        } else if (xml.isEndElement() && xml.name() == "message"_L1) {
            // The plural forms of English itself.
            for (const QString& form : std::as_const(forms))
                add(form, {});
        }
    }
}

void English::add(const QString& source, const QStringList& dutch)
{
    for (const QString& form : dutch)
        m_dutch.insert(form);
    if (dutch.contains(source))
        return;
    if (!source.contains(place())) {
        m_plain.insert(source);
        return;
    }
    QString letters = source;
    letters.remove(place());
    letters.removeIf([](QChar c) { return !c.isLetter(); });
    if (letters.size() >= leastLetters)
        m_patterns.append({ patternOf(source), patternOf(dutch.value(0)) });
}

bool English::isEnglish(const QString& words) const
{
    if (m_dutch.contains(words))
        return false;
    return m_plain.contains(words)
        || std::any_of(m_patterns.begin(), m_patterns.end(), [&](const Pattern& pattern) {
               return pattern.english.match(words).hasMatch()
                   && !pattern.dutch.match(words).hasMatch();
           });
}

QStringList English::in(const QStringList& words) const
{
    // A screen reader's sentence is often put together: "Certificaat: Praten en luisteren".
    static const QRegularExpression between(u"\\n|: | · "_s);
    QStringList found;
    for (const QString& all : words) {
        QStringList parts = all.split(between, Qt::SkipEmptyParts);
        parts.prepend(all);
        for (const QString& part : std::as_const(parts)) {
            if (isEnglish(part.trimmed()))
                found << part.trimmed();
        }
    }
    found.removeDuplicates();
    return found;
}

} // namespace inkaart::tests
