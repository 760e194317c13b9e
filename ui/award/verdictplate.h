// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credential/verify.h"

#include <QWidget>

namespace inkaart::widgets {
class Label;
}

namespace inkaart::award {

/// Geldig, Niet zeker or Niet geldig: a word, a sign and a ground, so that colour is never the only
/// cue.
class VerdictPlate : public QWidget {
    Q_OBJECT

public:
    explicit VerdictPlate(QWidget* parent = nullptr);
    void setVerdict(credential::Verdict verdict, const QString& title, const QString& line);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    credential::Verdict m_verdict = credential::Verdict::Unsure;
    widgets::Label* m_title;
    widgets::Label* m_line;
};

} // namespace inkaart::award
