// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/sectionview.h"

namespace inkaart::settings {

class LogoCard;
class NumberField;
class TextSetting;

/// Dit centrum: what stands on paper and badges, and how long dossiers are kept.
class CentreView : public SectionView {
    Q_OBJECT

public:
    explicit CentreView(Desk& desk, QWidget* parent = nullptr);

    void fill() override;
    void flush() override;
    QWidget* firstFocus() override;

private:
    QWidget* buildWords();
    QWidget* buildTerm();
    bool saveName(const QString& name);
    bool saveUrl(const QString& url);

    TextSetting* m_name;
    TextSetting* m_address;
    TextSetting* m_place;
    TextSetting* m_url;
    LogoCard* m_logo;
    NumberField* m_retention;
};

/// Whether \a url can be printed in a QR code: an https address with a host, without a query and
/// without a part after '#'. Empty is fine too.
bool isVerifyAddress(const QString& url);

} // namespace inkaart::settings
