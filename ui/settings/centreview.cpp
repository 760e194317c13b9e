// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/centreview.h"

#include "ui/settings/logocard.h"
#include "ui/settings/numberfield.h"
#include "ui/settings/settingrow.h"
#include "ui/settings/textsetting.h"

#include <QUrl>
#include <QVBoxLayout>

namespace inkaart::settings {

using namespace Qt::StringLiterals;
using dossier::CentreSettings;

bool isVerifyAddress(const QString& url)
{
    if (url.isEmpty())
        return true;
    const QUrl parsed(url, QUrl::StrictMode);
    return parsed.isValid() && parsed.scheme() == "https"_L1 && !parsed.host().isEmpty()
        && !parsed.hasQuery() && !parsed.hasFragment() && parsed.userInfo().isEmpty();
}

CentreView::CentreView(Desk& desk, QWidget* parent)
    : SectionView(desk, parent)
    //: Of the centre
    , m_name(TextSetting::line(tr("Name"), u"centreName"_s,
                               [this](const QString& text) { return saveName(text); }))
    //: Of the centre: street and number
    , m_address(TextSetting::lines(tr("Address"), u"centreAddress"_s,
                                   [this](const QString& text) {
                                       CentreSettings settings = this->desk().settings();
                                       settings.address = text;
                                       return this->desk().check(this->desk().setSettings(
                                           settings, tr("Address of the centre changed")));
                                   }))
    //: Of the centre
    , m_place(TextSetting::line(tr("Town"), u"centrePlace"_s,
                                [this](const QString& text) {
                                    CentreSettings settings = this->desk().settings();
                                    settings.place = text;
                                    return this->desk().check(this->desk().setSettings(
                                        settings, tr("Town of the centre changed")));
                                }))
    , m_url(TextSetting::line(tr("Address of the page that checks badges"), u"centreUrl"_s,
                              [this](const QString& text) { return saveUrl(text); }))
    , m_logo(new LogoCard(desk))
    , m_retention(new NumberField(u"retentionMonths"_s, { 1, 120, 1 }, [](int months) {
        return tr("%n months", "after the number field", months);
    }))
{
    auto* columns = new Columns;
    columns->add(buildWords(), 23);
    columns->add(m_logo, 20);
    column()->addWidget(columns);
    column()->addWidget(buildTerm());
    column()->addStretch(1);
}

QWidget* CentreView::buildWords()
{
    auto* card = new SettingsCard(tr("On paper and badges"));
    card->body()->setSpacing(14);
    for (TextSetting* field : { m_name, m_address, m_place, m_url })
        card->body()->addWidget(field);
    m_url->setHint(tr("May stay empty. Then a badge is checked with Inkaart."));
    return card;
}

QWidget* CentreView::buildTerm()
{
    auto* card = new SettingsCard;
    const QString title = tr("Keep dossiers");
    const QString explanation = tr("After the last talk. The consent slip says so too.");
    m_retention->setWords(title, explanation);
    card->addRow(new SettingRow(title, explanation, m_retention));
    connect(m_retention, &NumberField::valueChosen, this, [this](int months) {
        CentreSettings settings = desk().settings();
        settings.retentionMonths = months;
        if (!desk().check(
                desk().setSettings(settings, tr("Dossiers are kept %n months", "", months))))
            fill();
    });
    return card;
}

bool CentreView::saveName(const QString& name)
{
    m_name->setProblem(name.isEmpty() ? tr("A centre has a name. The old one stays.") : QString());
    if (name.isEmpty())
        return true;
    CentreSettings settings = desk().settings();
    settings.name = name;
    return desk().check(desk().setSettings(settings, tr("Name of the centre: %1").arg(name)));
}

bool CentreView::saveUrl(const QString& url)
{
    const bool isGood = isVerifyAddress(url);
    m_url->setProblem(isGood ? QString()
                             : tr("Begin with https:// and leave out ? and #. The old one stays."));
    if (!isGood)
        return true;
    CentreSettings settings = desk().settings();
    settings.url = url;
    return desk().check(desk().setSettings(settings, tr("Address of the checking page changed")));
}

void CentreView::fill()
{
    const CentreSettings settings = desk().settings();
    if (!m_name->hasProblem())
        m_name->showText(settings.name);
    m_address->showText(settings.address);
    m_place->showText(settings.place);
    if (!m_url->hasProblem())
        m_url->showText(settings.url);
    m_retention->setValue(settings.retentionMonths);
    m_logo->fill();
}

void CentreView::flush()
{
    for (TextSetting* field : { m_name, m_address, m_place, m_url })
        field->flush();
    m_retention->flush();
}

QWidget* CentreView::firstFocus()
{
    return m_name->field();
}

} // namespace inkaart::settings
