// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/sections.h"

#include <QCoreApplication>

namespace inkaart::settings {

using namespace Qt::StringLiterals;

namespace {

/// Gives the words a context of their own in the translations.
class Sections {
    Q_DECLARE_TR_FUNCTIONS(Sections)

public:
    static std::vector<Section> all();
};

std::vector<Section> Sections::all()
{
    return {
        { section::centre, tr("This centre"), u"gebouw"_s },
        //: Section of the settings: who works with Inkaart
        { section::workers, tr("Workers"), u"mensen"_s },
        { section::consent, tr("Consent"), u"pen"_s },
        //: Section of the settings
        { section::language, tr("Language"), u"gesprek"_s },
        //: How the program looks: light or dark, size of text
        { section::look, tr("Display"), u"oog"_s },
        { section::print, tr("Printing"), u"afdrukken"_s },
        { section::lock, tr("Lock and recovery"), u"slot"_s },
        //: Section of the settings
        { section::backup, tr("Backup"), u"stick"_s },
    };
}

bool isCoordinators(const Section& section)
{
    return section.id == section::centre || section.id == section::consent;
}

} // namespace

std::vector<Section> sectionsFor(bool isCoordinator)
{
    std::vector<Section> all = Sections::all();
    if (!isCoordinator)
        std::erase_if(all, isCoordinators);
    return all;
}

} // namespace inkaart::settings
