// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/award/foreign.h"
#include "ui/award/badgecheck.h"
#include "ui/widgets/sidesheet.h"

#include <vector>

class QVBoxLayout;

namespace inkaart::widgets {
class Banner;
class Button;
class Label;
class SearchField;
} // namespace inkaart::widgets

namespace inkaart::award {

class TickRow;

/// Whose dossier a badge of others goes to, and how the name on it compares.
struct KeepFor {
    QString name; ///< that may be shown
    Holder holder = Holder::NotNamed;
};

/// A skill that can be chosen.
struct SkillChoice {
    QString id;
    QString name;
    QString pictogram;
    QString folded; ///< its names in every language, to be found by
};

/// Those of the framework, and the learner's own.
std::vector<SkillChoice> skillChoices(const framework::Framework& framework,
                                      const dossier::Dossier& learner);

/// Bewaar bij …: the name compared, the mark it is kept with, and the skills it shows, those that
/// the badge itself names first.
class KeepSheet : public widgets::SideSheet {
    Q_OBJECT

public:
    explicit KeepSheet(QWidget* host);
    /// \a named are those that the badge names itself, by id.
    void ask(const BadgeCheck& check, const KeepFor& whose, std::vector<SkillChoice> choices,
             const QStringList& named);
    QStringList skills() const;
    /// All that is chosen is what the badge names itself.
    dossier::MappedBy mappedBy() const;

Q_SIGNALS:
    void agreed();

private:
    void fillWhose(const BadgeCheck& check, const KeepFor& whose);
    void fillList(const std::vector<SkillChoice>& choices);
    void filter(const QString& query);

    widgets::Label* m_badge;
    widgets::Label* m_issuer;
    widgets::Banner* m_whose;
    widgets::Banner* m_mark;
    widgets::Label* m_hint;
    widgets::SearchField* m_search;
    QWidget* m_list = nullptr;
    widgets::Button* m_keep;
    QStringList m_named;
    std::vector<std::pair<QString, TickRow*>> m_rows; ///< with the words that find each
};

} // namespace inkaart::award
