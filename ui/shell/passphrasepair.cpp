// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/passphrasepair.h"

#include "core/store/vault.h"
#include "ui/widgets/labeledfield.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/passphrasefield.h"

#include <QVBoxLayout>

namespace inkaart::shell {

using namespace Qt::StringLiterals;

PassphrasePair::PassphrasePair(QWidget* parent)
    : QWidget(parent)
    , m_first(new widgets::PassphraseField)
    , m_again(new widgets::PassphraseField)
    , m_firstLabel(new widgets::LabeledField(tr("New passphrase"), m_first))
    , m_againLabel(new widgets::LabeledField(tr("The same passphrase again"), m_again))
{
    m_first->edit()->setObjectName(u"newPassphrase"_s);
    m_again->edit()->setObjectName(u"newPassphraseAgain"_s);
    m_first->edit()->setAccessibleName(tr("New passphrase"));
    m_again->edit()->setAccessibleName(tr("The same passphrase again"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_firstLabel);
    column->addWidget(m_againLabel);
    connect(m_first, &widgets::PassphraseField::textChanged, this, &PassphrasePair::showHint);
    connect(m_again, &widgets::PassphraseField::textChanged, this,
            [this] { m_againLabel->setProblem({}); });
    connect(m_first, &widgets::PassphraseField::submitted, m_again->edit(),
            qOverload<>(&QWidget::setFocus));
    connect(m_again, &widgets::PassphraseField::submitted, this, &PassphrasePair::submitted);
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

QString PassphrasePair::hintFor(const QString& passphrase)
{
    if (passphrase.isEmpty())
        return tr("A sentence of four or five words is easy to keep in mind.");
    if (passphrase.size() < shortest)
        return tr("Still short. Add a word.");
    switch (store::passphraseStrength(passphrase)) {
    case 0:
        return tr("This works. With one more word it is much stronger.");
    case 1:
        return tr("Good. One more word makes it even stronger.");
    default:
        return tr("Strong. Nobody guesses this.");
    }
}

void PassphrasePair::showHint()
{
    m_firstLabel->setProblem({});
    m_firstLabel->setHint(hintFor(m_first->text()));
}

bool PassphrasePair::check()
{
    const bool isLong = m_first->text().size() >= shortest;
    const bool isSame = m_first->text() == m_again->text();
    if (!isLong)
        m_firstLabel->setProblem(tr("Take at least %n characters.", "", shortest));
    if (!isSame)
        m_againLabel->setProblem(tr("This is not the same. Type it once more."));
    if (!isLong)
        m_first->edit()->setFocus();
    else if (!isSame)
        m_again->edit()->setFocus();
    return isLong && isSame;
}

void PassphrasePair::clear()
{
    m_first->clear();
    m_again->clear();
}

} // namespace inkaart::shell
