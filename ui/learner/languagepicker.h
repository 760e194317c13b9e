// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace inkaart::widgets {
class Button;
class FlowLayout;
class SearchField;
} // namespace inkaart::widgets

namespace inkaart::learner {

/// The languages somebody speaks, as chips in their own script: those with cards always, others
/// after a search. The first that is chosen is the one beside Dutch.
class LanguagePicker : public QWidget {
    Q_OBJECT

public:
    explicit LanguagePicker(QWidget* parent = nullptr);

    const QStringList& languages() const { return m_chosen; }
    void setLanguages(const QStringList& codes);

    /// Languages for \a query by own name, Dutch name or code; accents and case do not matter.
    static QStringList matches(const QString& query, int most);

Q_SIGNALS:
    void edited();

private:
    void toggle(const QString& code);
    void fillChips();
    void fillHits(const QString& query);
    void openSearch(bool open);

    QStringList m_chosen;
    widgets::FlowLayout* m_chips;
    widgets::Button* m_more;
    widgets::SearchField* m_search;
    QVBoxLayout* m_hits;
};

} // namespace inkaart::learner
