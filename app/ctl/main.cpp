// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/arguments.h"
#include "core/base/process.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

int main(int argc, char** argv)
{
    inkaart::base::keepToOurselves();
    QCoreApplication::setApplicationName(u"inkaartctl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(INKAART_VERSION));
    return inkaart::ctl::run(argc, argv);
}
