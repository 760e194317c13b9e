// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/examplestrip.h"

#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/linkbutton.h"

#include <QHBoxLayout>
#include <QPainter>

namespace inkaart::shell {

using namespace Qt::StringLiterals;

ExampleStrip::ExampleStrip(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"exampleStrip"_s);
    auto* words =
        new widgets::Label(tr("Example: everybody here is invented."), theme::TextRole::SmallBold);
    words->setToken(theme::Token::Info);
    auto* stop = new widgets::LinkButton(tr("Stop the example"));
    stop->setObjectName(u"stopExampleButton"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 0, 24, 0);
    row->addWidget(words, 1);
    row->addWidget(stop);
    connect(stop, &widgets::LinkButton::clicked, this, &ExampleStrip::stopped);
}

void ExampleStrip::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), theme::now(theme::Token::InfoGround));
}

} // namespace inkaart::shell
