// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/passphrasepair.h"

#include "core/store/vault.h"
#include "ui/widgets/labeledfield.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/passphrasefield.h"

#include <QVBoxLayout>

namespace inkaart::session {

using namespace Qt::StringLiterals;
using widgets::PassphraseField;

PassphrasePair::PassphrasePair(const QString& label, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_first(new PassphraseField)
    , m_again(new PassphraseField)
    , m_firstField(new widgets::LabeledField(label, m_first))
    , m_againField(new widgets::LabeledField(tr("Once more"), m_again))
{
    m_first->edit()->setObjectName(name);
    m_again->edit()->setObjectName(name + u"Again"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_firstField);
    column->addWidget(m_againField);
    connect(m_first, &PassphraseField::textChanged, this, &PassphrasePair::showHint);
    connect(m_again, &PassphraseField::textChanged, this, [this] { m_againField->setProblem({}); });
    connect(m_first, &PassphraseField::submitted, this,
            [this] { m_again->edit()->setFocus(Qt::TabFocusReason); });
    connect(m_again, &PassphraseField::submitted, this, &PassphrasePair::submitted);
    showHint();
}

QString PassphrasePair::passphrase() const
{
    return m_first->text();
}

QWidget* PassphrasePair::firstField() const
{
    return m_first->edit();
}

void PassphrasePair::clear()
{
    m_first->clear();
    m_again->clear();
    m_againField->setProblem({});
}

void PassphrasePair::showHint()
{
    m_firstField->setProblem({});
    const QString typed = m_first->text();
    if (typed.isEmpty())
        return m_firstField->setHint(tr("Four or five words are easy to keep in mind."));
    if (typed.size() < shortest)
        return m_firstField->setHint(tr("Still short. Add a word."));
    switch (store::passphraseStrength(typed)) {
    case 0:
        return m_firstField->setHint(tr("This works. One more word makes it much stronger."));
    case 1:
        return m_firstField->setHint(tr("Good. One more word makes it stronger still."));
    default:
        return m_firstField->setHint(tr("Strong. Nobody guesses this."));
    }
}

bool PassphrasePair::check()
{
    const bool isLong = m_first->text().size() >= shortest;
    const bool isSame = m_first->text() == m_again->text();
    if (!isLong)
        m_firstField->setProblem(tr("Take at least %n characters.", "", shortest));
    if (!isSame)
        m_againField->setProblem(tr("This is not the same. Type it once more."));
    if (!isLong)
        m_first->edit()->setFocus(Qt::OtherFocusReason);
    else if (!isSame)
        m_again->edit()->setFocus(Qt::OtherFocusReason);
    return isLong && isSame;
}

} // namespace inkaart::session
