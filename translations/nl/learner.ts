<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Conflicts</name>
    <message>
        <source>Details of this person</source>
        <extracomment>What two laptops changed</extracomment>
        <translation>Gegevens van deze persoon</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>What was done before</source>
        <translation>Wat iemand deed</translation>
    </message>
    <message>
        <source>Own card</source>
        <translation>Eigen kaartje</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Wens</translation>
    </message>
    <message>
        <source>Something</source>
        <translation>Iets</translation>
    </message>
    <message>
        <source>Call name</source>
        <translation>Roepnaam</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Volledige naam</translation>
    </message>
    <message>
        <source>Name in own script</source>
        <translation>Naam in eigen schrift</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Talen</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Geboortejaar</translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>Telephone or e-mail</source>
        <translation>Telefoon of e-mail</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Verhaal</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>%1: keep or take away?</source>
        <extracomment>%1: what it is about, &quot;Story&quot;</extracomment>
        <translation>%1: houden of weghalen?</translation>
    </message>
    <message>
        <source>Keep left</source>
        <extracomment>Which of two equal sides is kept</extracomment>
        <translation>Houd links</translation>
    </message>
    <message>
        <source>Keep right</source>
        <translation>Houd rechts</translation>
    </message>
    <message>
        <source>Keep number %1</source>
        <translation>Houd nummer %1</translation>
    </message>
    <message>
        <source>Keep both, one under the other</source>
        <translation>Houd allebei, onder elkaar</translation>
    </message>
    <message>
        <source>%1: you kept “%2”</source>
        <translation>%1: je hield “%2”</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Weggehaald</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gehouden</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>value</comment>
        <extracomment>A field that one laptop left empty</extracomment>
        <translation>leeg</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>value</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <comment>value</comment>
        <translation>nee</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>een bestand</translation>
    </message>
    <message>
        <source>Two laptops changed this</source>
        <translation>Twee laptops veranderden dit</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <extracomment>%1: what two laptops changed, "Story"; %2: the skill it is about</extracomment>
        <translation>%1 bij %2</translation>
    </message>
    <message numerus="yes">
        <source>Two laptops changed %n things</source>
        <translation>
            <numerusform>Twee laptops veranderden %n ding</numerusform>
            <numerusform>Twee laptops veranderden %n dingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost. Choose together what is right. As long as you do not choose, both stay.</source>
        <translation>Er is niets weg. Kies samen wat klopt. Zolang je niet kiest, blijven beide staan.</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Deze laptop</translation>
    </message>
    <message>
        <source>Another laptop</source>
        <translation>Een andere laptop</translation>
    </message>
    <message>
        <source>Badge from elsewhere</source>
        <translation>Badge van elders</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Short talk</source>
        <translation>Kort gesprek</translation>
    </message>
    <message>
        <source>Cards on the table</source>
        <translation>Kaartjes op tafel</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>Talk with %1</source>
        <translation>Gesprek met %1</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Seen by %1</source>
        <translation>Gezien door %1</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Verhaal</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of the timeline; %1: a date, %2: what happened</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n antwoord</numerusform>
            <numerusform>%n antwoorden</numerusform>
        </translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Nog niet klaar</translation>
    </message>
    <message>
        <source>Evidence for %1</source>
        <translation>Bewijs bij %1</translation>
    </message>
    <message>
        <source>badge %1 withdrawn</source>
        <translation>badge %1 ingetrokken</translation>
    </message>
    <message>
        <source>badge %1</source>
        <translation>badge %1</translation>
    </message>
    <message>
        <source>keeping</source>
        <comment>consent</comment>
        <translation>bewaren</translation>
    </message>
    <message>
        <source>badges to the city</source>
        <comment>consent</comment>
        <translation>badges naar de stad</translation>
    </message>
    <message>
        <source>counting in</source>
        <comment>consent</comment>
        <translation>meetellen</translation>
    </message>
    <message>
        <source>photo and sound</source>
        <comment>consent</comment>
        <translation>foto en geluid</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>niet meer</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>consent</comment>
        <translation>wacht op toestemming</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>consent</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <comment>consent</comment>
        <translation>nee</translation>
    </message>
    <message>
        <source>wish</source>
        <translation>wens</translation>
    </message>
    <message>
        <source>told: %1</source>
        <translation>verteld: %1</translation>
    </message>
    <message>
        <source>here for the first time</source>
        <translation>voor het eerst hier</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>consent</comment>
        <extracomment>Consent in the timeline; %1: for what, %2: yes, no, waiting</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>consent</source>
        <comment>timeline</comment>
        <translation>toestemming</translation>
    </message>
    <message>
        <source>waiting for a parent</source>
        <comment>consent</comment>
        <translation>wacht op een ouder</translation>
    </message>
    <message>
        <source>Work mentor’s slip</source>
        <extracomment>In the history: a slip from work was taken over</extracomment>
        <translation>Leermeesterbriefje</translation>
    </message>
</context>
<context>
    <name>LearnerRowDelegate</name>
    <message>
        <source>Put back</source>
        <comment>button</comment>
        <extracomment>Button in a list: brings back a learner who was taken away</extracomment>
        <translation>Zet terug</translation>
    </message>
    <message numerus="yes">
        <source>Taken away. Can be put back for %n more days.</source>
        <extracomment>n: days left in which it can be put back</extracomment>
        <translation>
            <numerusform>Weggehaald. Nog %n dag terug te halen.</numerusform>
            <numerusform>Weggehaald. Nog %n dagen terug te halen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken away on %1. Can be put back for %n more days.</source>
        <extracomment>n: days left in which it can be put back; %1: a date</extracomment>
        <translation>
            <numerusform>Weggehaald op %1. Nog %n dag terug te halen.</numerusform>
            <numerusform>Weggehaald op %1. Nog %n dagen terug te halen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListActions</name>
    <message>
        <source>%1 is taken away</source>
        <translation>%1 is weggehaald</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 is terug</translation>
    </message>
    <message>
        <source>%1 now stands under %2</source>
        <translation>%1 staat nu onder %2</translation>
    </message>
    <message>
        <source>%1 and %2 are two people</source>
        <translation>%1 en %2 zijn twee mensen</translation>
    </message>
    <message>
        <source>%1 stays</source>
        <translation>%1 blijft</translation>
    </message>
</context>
<context>
    <name>MediaSentence</name>
    <message>
        <source>This photo is too large. Nothing was changed. Choose a smaller one.</source>
        <translation>Deze foto is te groot. Er is niets veranderd. Kies een kleinere.</translation>
    </message>
    <message>
        <source>This file is no photo. Nothing was changed. Choose a JPEG, PNG or WebP.</source>
        <translation>Dit bestand is geen foto. Er is niets veranderd. Kies een JPEG, PNG of WebP.</translation>
    </message>
    <message>
        <source>This photo is damaged. Nothing was changed. Choose another one.</source>
        <translation>Deze foto is beschadigd. Er is niets veranderd. Kies een andere.</translation>
    </message>
    <message>
        <source>This file is damaged and cannot be shown. All else is safe.</source>
        <translation>Dit bestand is beschadigd en kan niet getoond worden. Al het andere is veilig.</translation>
    </message>
    <message>
        <source>This document is locked with a password. It is kept safely, but cannot be shown here.</source>
        <translation>Op dit document zit een wachtwoord. Het blijft veilig bewaard, maar is hier niet te zien.</translation>
    </message>
    <message>
        <source>Documents cannot be shown on this laptop. The file is kept safely.</source>
        <translation>Deze laptop kan geen documenten tonen. Het bestand blijft veilig bewaard.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>Waiting for consent, %n more days.</source>
        <translation>
            <numerusform>Wacht op toestemming, nog %n dag.</numerusform>
            <numerusform>Wacht op toestemming, nog %n dagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No badge and no sharing until a parent says yes.</source>
        <translation>Geen badge en niets delen tot een ouder ja zegt.</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Briefje afdrukken</translation>
    </message>
    <message>
        <source>Settle this</source>
        <translation>Regel dit</translation>
    </message>
    <message>
        <source>We have no consent to keep this.</source>
        <translation>We hebben geen toestemming om dit te bewaren.</translation>
    </message>
    <message>
        <source>Ask it, or erase everything.</source>
        <translation>Vraag het, of wis alles.</translation>
    </message>
    <message>
        <source>Look at consent</source>
        <translation>Kijk bij toestemming</translation>
    </message>
    <message>
        <source>%1 is the same person.</source>
        <translation>%1 is dezelfde persoon.</translation>
    </message>
    <message>
        <source>%1 · What stands there is shown here too.</source>
        <translation>%1 · Wat daar staat, zie je ook hier.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Two people after all</source>
        <translation>Toch twee mensen</translation>
    </message>
    <message>
        <source>Waiting for consent. The days count when the date is right.</source>
        <translation>Wacht op toestemming. De dagen tellen als de datum klopt.</translation>
    </message>
</context>
<context>
    <name>OverdueRow</name>
    <message numerus="yes">
        <source>Waits %n more days</source>
        <translation>
            <numerusform>Wacht nog %n dag</numerusform>
            <numerusform>Wacht nog %n dagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skills</name>
    <message>
        <source>zone %1</source>
        <extracomment>Part of what a screen reader says about a tile; %1 is the zone&apos;s name</extracomment>
        <translation>gebied %1</translation>
    </message>
    <message>
        <source>seen</source>
        <comment>tile</comment>
        <extracomment>Part of what a screen reader says about a tile: somebody saw it</extracomment>
        <translation>gezien</translation>
    </message>
    <message>
        <source>badge</source>
        <comment>tile</comment>
        <translation>badge</translation>
    </message>
</context>
<context>
    <name>TalksPage</name>
    <message>
        <source>Agreement</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>Who else:</source>
        <translation>Wie nog meer:</translation>
    </message>
    <message>
        <source>When:</source>
        <translation>Wanneer:</translation>
    </message>
    <message>
        <source>Where:</source>
        <translation>Waar:</translation>
    </message>
    <message>
        <source>Next talk:</source>
        <translation>Volgend gesprek:</translation>
    </message>
    <message>
        <source>%1 does:</source>
        <extracomment>Before what somebody promised to do; %1: name</extracomment>
        <translation>%1 doet:</translation>
    </message>
    <message>
        <source>The worker does:</source>
        <translation>De begeleider doet:</translation>
    </message>
</context>
<context>
    <name>inkaart::learner::BadgesPage</name>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Award a badge</source>
        <translation>Reik badge uit</translation>
    </message>
    <message>
        <source>Replaced by %1</source>
        <translation>Vervangen door %1</translation>
    </message>
    <message>
        <source>Withdrawn on %1</source>
        <translation>Ingetrokken op %1</translation>
    </message>
    <message>
        <source>Withdrawn on %1: %2</source>
        <translation>Ingetrokken op %1: %2</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificaat</translation>
    </message>
    <message>
        <source>Hand over the badge</source>
        <translation>Geef de badge mee</translation>
    </message>
    <message>
        <source>Improve the badge</source>
        <translation>Verbeter badge</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Trek in</translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <translation>%1, nummer %2</translation>
    </message>
    <message>
        <source>Here come the badges of %1.</source>
        <translation>Hier komen de badges van %1.</translation>
    </message>
    <message>
        <source>Badge from elsewhere</source>
        <translation>Badge van elders</translation>
    </message>
    <message>
        <source>From elsewhere</source>
        <translation>Van elders</translation>
    </message>
    <message>
        <source>Badge from elsewhere is taken away</source>
        <translation>Badge van elders is weggehaald</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Bewaar bestand</translation>
    </message>
    <message>
        <source>Give all along</source>
        <translation>Geef alles mee</translation>
    </message>
</context>
<context>
    <name>inkaart::learner::Duplicates</name>
    <message>
        <source>%1 and %2 are two people</source>
        <translation>%1 en %2 zijn twee mensen</translation>
    </message>
</context>
<context>
    <name>inkaart::learner::EvidencePage</name>
    <message>
        <source>Evidence</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>Only us</source>
        <comment>visibility</comment>
        <extracomment>Who may see a piece of evidence</extracomment>
        <translation>Alleen wij</translation>
    </message>
    <message>
        <source>On the badge</source>
        <comment>visibility</comment>
        <translation>Op de badge</translation>
    </message>
    <message>
        <source>Everybody</source>
        <comment>visibility</comment>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Who may see this?</source>
        <translation>Wie mag dit zien?</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A piece of evidence; %1: what, %2: date</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Bij %1</translation>
    </message>
    <message>
        <source>Seen by %1</source>
        <translation>Gezien door %1</translation>
    </message>
    <message>
        <source>Look at the photo</source>
        <translation>Bekijk de foto</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Haal weg</translation>
    </message>
    <message>
        <source>Only we see this evidence</source>
        <translation>Alleen wij zien dit bewijs</translation>
    </message>
    <message>
        <source>This evidence may stand on the badge</source>
        <translation>Dit bewijs mag op de badge</translation>
    </message>
    <message>
        <source>Everybody may see this evidence</source>
        <translation>Iedereen mag dit bewijs zien</translation>
    </message>
    <message>
        <source>Evidence is taken away</source>
        <translation>Bewijs is weggehaald</translation>
    </message>
    <message>
        <source>Here come stories, photos and people who saw it. They come from a talk.</source>
        <translation>Hier komen verhalen, foto’s en mensen die het zagen. Dat begint in een gesprek.</translation>
    </message>
    <message>
        <source>Begin the talk</source>
        <translation>Begin gesprek</translation>
    </message>
    <message>
        <source>Tell about it</source>
        <extracomment>Button: leads to where a skill is told about</extracomment>
        <translation>Vertel erover</translation>
    </message>
    <message>
        <source>Take over a work mentor’s slip</source>
        <translation>Leermeesterbriefje overnemen</translation>
    </message>
</context>
<context>
    <name>inkaart::learner::FileSheet</name>
    <message>
        <source>One moment …</source>
        <translation>Een moment …</translation>
    </message>
</context>
<context>
    <name>inkaart::learner::LanguagePicker</name>
    <message>
        <source>Another language</source>
        <translation>Andere taal</translation>
    </message>
    <message>
        <source>Search a language</source>
        <translation>Zoek een taal</translation>
    </message>
</context>
<context>
    <name>inkaart::learner::LearnerForm</name>
    <message>
        <source>Changed</source>
        <extracomment>The undo strip; %1 is a learner</extracomment>
        <translation>Veranderd</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1: veranderd</translation>
    </message>
</context>
<context>
    <name>inkaart::learner::LearnerPage</name>
    <message>
        <source>this learner</source>
        <extracomment>Stands for the name of somebody whose talk had no name</extracomment>
        <translation>deze deelnemer</translation>
    </message>
</context>
<context>
    <name>inkaart::learner::LearnersPage</name>
    <message>
        <source>Learners</source>
        <translation>Deelnemers</translation>
    </message>
    <message>
        <source>New learner</source>
        <translation>Nieuwe deelnemer</translation>
    </message>
    <message>
        <source>Search by name, also in own script</source>
        <translation>Zoek op naam, ook in eigen schrift</translation>
    </message>
    <message>
        <source>Here come the young people you talk with.</source>
        <translation>Hier komen de jongeren met wie je praat.</translation>
    </message>
    <message>
        <source>Begin the first talk</source>
        <translation>Begin het eerste gesprek</translation>
    </message>
    <message>
        <source>This is the same person</source>
        <translation>Dit is dezelfde</translation>
    </message>
    <message>
        <source>These are two people</source>
        <translation>Dit zijn twee mensen</translation>
    </message>
    <message numerus="yes">
        <source>%n at %1</source>
        <comment>learners</comment>
        <extracomment>n: learners; %1: the centre&apos;s name</extracomment>
        <translation>
            <numerusform>%n bij %1</numerusform>
            <numerusform>%n bij %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Names</source>
        <comment>button</comment>
        <extracomment>Short form of &quot;Hide names&quot; where there is little room</extracomment>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Namen tonen</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Namen verbergen</translation>
    </message>
    <message>
        <source>All</source>
        <comment>learners</comment>
        <extracomment>Filter of the list of learners</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>learners</comment>
        <extracomment>Filter of the list of learners: those I talked with last</extracomment>
        <translation>Van mij</translation>
    </message>
    <message>
        <source>Waiting for consent</source>
        <translation>Wacht op toestemming</translation>
    </message>
    <message>
        <source>Taken away</source>
        <comment>learners</comment>
        <extracomment>Filter of the list of learners: taken away, to be had back</extracomment>
        <translation>Weggehaald</translation>
    </message>
    <message>
        <source>Nobody found for “%1”.</source>
        <translation>Niemand gevonden bij “%1”.</translation>
    </message>
    <message>
        <source>Nobody waits for consent.</source>
        <translation>Niemand wacht op toestemming.</translation>
    </message>
    <message>
        <source>Nobody was taken away in the last 30 days.</source>
        <translation>Er is niemand weggehaald in de laatste 30 dagen.</translation>
    </message>
    <message>
        <source>Here come the learners you talked with last.</source>
        <translation>Hier komen de deelnemers met wie jij het laatst sprak.</translation>
    </message>
    <message>
        <source>%1 looks like %2.</source>
        <extracomment>Two names of learners</extracomment>
        <translation>%1 lijkt op %2.</translation>
    </message>
    <message>
        <source>Is this the same person?</source>
        <translation>Is dit dezelfde persoon?</translation>
    </message>
    <message>
        <source>Badges were given today.</source>
        <translation>Vandaag zijn badges uitgereikt.</translation>
    </message>
    <message>
        <source>Print all certificates in one go?</source>
        <translation>Alle certificaten in één keer afdrukken?</translation>
    </message>
    <message>
        <source>Certificates of today</source>
        <translation>Certificaten van vandaag</translation>
    </message>
    <message>
        <source>Past the term</source>
        <comment>learners</comment>
        <extracomment>Filter of the list of learners: the centre&apos;s term for keeping dossiers is over</extracomment>
        <translation>Termijn voorbij</translation>
    </message>
    <message>
        <source>No dossier is past the term.</source>
        <translation>Van geen dossier is de termijn voorbij.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>En nog %n.</numerusform>
            <numerusform>En nog %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dossiers are kept %n months after the last talk.</source>
        <translation>
            <numerusform>We bewaren een dossier %n maand na het laatste gesprek.</numerusform>
            <numerusform>We bewaren een dossier %n maanden na het laatste gesprek.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which ones stay?</source>
        <translation>Wie blijft?</translation>
    </message>
    <message>
        <source>A badge for more people</source>
        <translation>Badge geven aan meer mensen</translation>
    </message>
</context>
<context>
    <name>inkaart::learner::NewLearnerPage</name>
    <message>
        <source>Back</source>
        <comment>button</comment>
        <extracomment>Button: to the page before</extracomment>
        <translation>Terug</translation>
    </message>
    <message>
        <source>No other names in sight</source>
        <translation>Geen andere namen in beeld</translation>
    </message>
    <message>
        <source>Call name</source>
        <translation>Roepnaam</translation>
    </message>
    <message>
        <source>Name in own script</source>
        <translation>Naam in eigen schrift</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Talen</translation>
    </message>
    <message>
        <source>More about this person</source>
        <translation>Meer over deze persoon</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Haal weg</translation>
    </message>
    <message>
        <source>Can be put back for 30 days</source>
        <translation>30 dagen terug te zetten</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Volledige naam</translation>
    </message>
    <message>
        <source>Telephone or e-mail</source>
        <translation>Telefoon of e-mail</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Geboortejaar</translation>
    </message>
    <message>
        <source>only “you”</source>
        <comment>address</comment>
        <extracomment>How paper speaks of somebody; &quot;je&quot; is how one speaks to them</extracomment>
        <translation>je</translation>
    </message>
    <message>
        <source>you, she</source>
        <comment>address</comment>
        <translation>je, zij</translation>
    </message>
    <message>
        <source>you, he</source>
        <comment>address</comment>
        <translation>je, hij</translation>
    </message>
    <message>
        <source>you, they</source>
        <comment>address</comment>
        <translation>je, hen</translation>
    </message>
    <message>
        <source>Say to me</source>
        <translation>Zeg tegen mij</translation>
    </message>
    <message>
        <source>Everything about this person goes from this laptop: talks, stories, photos. It cannot be brought back.</source>
        <translation>Alles over deze persoon gaat weg van deze laptop: gesprekken, verhalen, foto’s. Dat komt niet meer terug.</translation>
    </message>
    <message>
        <source>Yes, erase</source>
        <translation>Ja, wis alles</translation>
    </message>
    <message numerus="yes">
        <source>Waits %n more days</source>
        <translation>
            <numerusform>Wacht nog %n dag</numerusform>
            <numerusform>Wacht nog %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Begin the talk</source>
        <translation>Begin gesprek</translation>
    </message>
    <message>
        <source>%1 first</source>
        <extracomment>Button: which language stands first. %1 is its own name.</extracomment>
        <translation>%1 eerst</translation>
    </message>
    <message>
        <source>Type a year, such as 2009.</source>
        <translation>Typ een jaar, zoals 2009.</translation>
    </message>
    <message>
        <source>Keeping: yes</source>
        <translation>Bewaren: ja</translation>
    </message>
    <message>
        <source>Keeping: no</source>
        <translation>Bewaren: nee</translation>
    </message>
    <message>
        <source>Badges to the city: yes</source>
        <translation>Badges naar de stad: ja</translation>
    </message>
    <message>
        <source>Badges to the city: no</source>
        <translation>Badges naar de stad: nee</translation>
    </message>
    <message>
        <source>Counting in: yes</source>
        <translation>Meetellen: ja</translation>
    </message>
    <message>
        <source>Counting in: no</source>
        <translation>Meetellen: nee</translation>
    </message>
    <message>
        <source>Photo and sound: yes</source>
        <translation>Foto en geluid: ja</translation>
    </message>
    <message>
        <source>Photo and sound: no</source>
        <translation>Foto en geluid: nee</translation>
    </message>
    <message>
        <source>What is your name? A call name is enough.</source>
        <translation>Hoe heet je? Een roepnaam is genoeg.</translation>
    </message>
    <message>
        <source>Choose yes or no for keeping first, or begin without a name.</source>
        <translation>Kies eerst ja of nee bij bewaren. Of begin zonder naam.</translation>
    </message>
    <message>
        <source>Waiting for consent</source>
        <translation>Wacht op toestemming</translation>
    </message>
</context>
<context>
    <name>inkaart::learner::OverdueRow</name>
    <message>
        <source>%1: the time to wait for consent is over.</source>
        <translation>%1: de tijd om te wachten is om.</translation>
    </message>
    <message>
        <source>Nobody said yes. Then we may not keep this.</source>
        <translation>Niemand zei ja. Dan mogen we dit niet bewaren.</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Wis alles</translation>
    </message>
    <message>
        <source>Everything about %1 goes from this laptop: talks, stories, photos. It cannot be brought back.</source>
        <translation>Alles over %1 gaat weg van deze laptop: gesprekken, verhalen, foto’s. Dat komt niet meer terug.</translation>
    </message>
    <message>
        <source>Yes, erase</source>
        <translation>Ja, wis alles</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n more days</source>
        <translation>
            <numerusform>Wacht nog %n dag</numerusform>
            <numerusform>Wacht nog %n dagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inkaart::learner::OverviewPage</name>
    <message>
        <source>%1&apos;s map</source>
        <extracomment>%1: a name</extracomment>
        <translation>De kaart van %1</translation>
    </message>
    <message numerus="yes">
        <source>%n talks, last on %1</source>
        <extracomment>n: talks; %1: a date</extracomment>
        <translation>
            <numerusform>%n gesprek, op %1</numerusform>
            <numerusform>%n gesprekken, laatste op %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the map in %1</source>
        <translation>Toon de kaart in het %1</translation>
    </message>
    <message>
        <source>The talk of %1 is not finished. You are at card %2 of %3.</source>
        <translation>Het gesprek van %1 is nog niet klaar. Jullie zijn bij kaartje %2 van %3.</translation>
    </message>
    <message>
        <source>Tell about: %1. Then a badge comes into sight.</source>
        <extracomment>%1: a skill</extracomment>
        <translation>Vertel over: %1. Dan komt een badge in zicht.</translation>
    </message>
    <message>
        <source>Tell about it</source>
        <extracomment>Button: leads to where a skill is told about</extracomment>
        <translation>Vertel erover</translation>
    </message>
    <message>
        <source>%1 wants to learn: %2</source>
        <translation>%1 wil leren: %2</translation>
    </message>
    <message>
        <source>Hold the first talk. It takes 10 to 45 minutes.</source>
        <translation>Houd het eerste gesprek. Dat duurt 10 tot 45 minuten.</translation>
    </message>
    <message>
        <source>Choose cards together for a new talk.</source>
        <translation>Kies samen kaartjes voor een nieuw gesprek.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ga verder</translation>
    </message>
    <message>
        <source>Begin the talk</source>
        <translation>Begin gesprek</translation>
    </message>
    <message>
        <source>Badges come here.</source>
        <translation>Hier komen de badges.</translation>
    </message>
    <message>
        <source>Award a badge</source>
        <extracomment>Link to all badges; n: how many</extracomment>
        <translation>Reik badge uit</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <comment>badges</comment>
        <translation>
            <numerusform>Alle %n</numerusform>
            <numerusform>Alle %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Toon minder</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Toon alles</translation>
    </message>
    <message>
        <source>Short</source>
        <comment>button</comment>
        <extracomment>Button: a short talk of six cards</extracomment>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Short talk</source>
        <translation>Kort gesprek</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Details and consent</source>
        <translation>Gegevens en toestemming</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Own skills</source>
        <translation>Eigen vaardigheden</translation>
    </message>
    <message>
        <source>%1 says: ‘%2’</source>
        <extracomment>What a learner wishes, in their own words; %1: name</extracomment>
        <translation>%1 zegt: ‘%2’</translation>
    </message>
</context>
<context>
    <name>inkaart::learner::RepresentativePlate</name>
    <message>
        <source>Print the slip</source>
        <translation>Briefje afdrukken</translation>
    </message>
    <message>
        <source>Photo of the slip</source>
        <translation>Foto van het briefje</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Foto’s</translation>
    </message>
    <message>
        <source>Signed slip</source>
        <translation>Getekend briefje</translation>
    </message>
    <message>
        <source>on the slip</source>
        <translation>op het briefje</translation>
    </message>
    <message>
        <source>Answer of a parent</source>
        <translation>Antwoord van een ouder</translation>
    </message>
    <message>
        <source>Answer on the slip</source>
        <translation>Antwoord op het briefje</translation>
    </message>
</context>
<context>
    <name>inkaart::learner::SkillSheet</name>
    <message>
        <source>The learner says</source>
        <extracomment>Above what the learner says of a skill; %1: name</extracomment>
        <translation>De deelnemer zegt</translation>
    </message>
    <message>
        <source>%1 says</source>
        <translation>%1 zegt</translation>
    </message>
    <message>
        <source>Somebody saw</source>
        <extracomment>Above what somebody else saw; %1: name</extracomment>
        <translation>Iemand zag</translation>
    </message>
    <message>
        <source>%1 saw</source>
        <translation>%1 zag</translation>
    </message>
    <message>
        <source>Nobody else yet</source>
        <translation>Nog niemand anders</translation>
    </message>
    <message>
        <source>You or somebody at work can say what you saw.</source>
        <translation>Jij of iemand op het werk kan zeggen wat je zag.</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (weggehaald)</translation>
    </message>
    <message>
        <source>This is how it went</source>
        <translation>Zo ging het</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>Tell about it</source>
        <extracomment>Button: leads to where a skill is told about</extracomment>
        <translation>Vertel erover</translation>
    </message>
    <message>
        <source>Badge, level %1</source>
        <translation>Badge, niveau %1</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n points have proof.</source>
        <extracomment>n: all points; %1: those that have proof</extracomment>
        <translation>
            <numerusform>%1 van %n punt heeft bewijs.</numerusform>
            <numerusform>%1 van de %n punten hebben bewijs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Awarded on %1.</source>
        <translation>Uitgereikt op %1.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Kijk het na</translation>
    </message>
    <message>
        <source>Change the card</source>
        <translation>Verander het kaartje</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Haal weg</translation>
    </message>
    <message>
        <source>%1: taken away</source>
        <extracomment>The undo strip: %1 is a skill in the learner&apos;s own words</extracomment>
        <translation>%1: weggehaald</translation>
    </message>
    <message>
        <source>Badge from elsewhere</source>
        <translation>Badge van elders</translation>
    </message>
</context>
<context>
    <name>inkaart::learner::SureButton</name>
    <message>
        <source>No, keep it</source>
        <translation>Nee, houd het</translation>
    </message>
    <message>
        <source>Are you sure?</source>
        <translation>Weet je het zeker?</translation>
    </message>
</context>
<context>
    <name>inkaart::learner::TalksPage</name>
    <message>
        <source>Talks</source>
        <translation>Gesprekken</translation>
    </message>
    <message>
        <source>New talk</source>
        <translation>Nieuw gesprek</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A talk; %1: date, %2: what kind and with whom</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n antwoord</numerusform>
            <numerusform>%n antwoorden</numerusform>
        </translation>
    </message>
    <message>
        <source>also there: %1</source>
        <translation>ook erbij: %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ga verder</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>Bekijk de uitkomst</translation>
    </message>
    <message>
        <source>Make an agreement</source>
        <translation>Maak een afspraak</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>Here come the talks with %1.</source>
        <translation>Hier komen de gesprekken met %1.</translation>
    </message>
</context>
<context>
    <name>inkaart::learner::TermRow</name>
    <message>
        <source>%1: last talk on %2.</source>
        <extracomment>%1: a learner; %2: a date</extracomment>
        <translation>%1: laatste gesprek op %2.</translation>
    </message>
    <message>
        <source>%1: here since %2, no talk.</source>
        <translation>%1: hier sinds %2, nog geen gesprek.</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button: the dossier stays</extracomment>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Haal weg</translation>
    </message>
</context>
<context>
    <name>inkaart::learner::WishesPage</name>
    <message>
        <source>What now?</source>
        <translation>Wat nu?</translation>
    </message>
    <message>
        <source>What do you want to do or learn?</source>
        <translation>Wat wil je doen of leren?</translation>
    </message>
    <message>
        <source>Belongs to (may stay empty)</source>
        <translation>Hoort bij (mag leeg blijven)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Voeg toe</translation>
    </message>
    <message>
        <source>no card</source>
        <comment>wish</comment>
        <extracomment>No skill chosen</extracomment>
        <translation>geen kaartje</translation>
    </message>
    <message>
        <source>Write a wish in your own words.</source>
        <translation>Schrijf een wens in eigen woorden.</translation>
    </message>
    <message>
        <source>Wish added</source>
        <translation>Wens erbij</translation>
    </message>
    <message>
        <source>Wish changed</source>
        <translation>Wens veranderd</translation>
    </message>
    <message>
        <source>Wish is taken away</source>
        <translation>Wens is weggehaald</translation>
    </message>
    <message>
        <source>I want</source>
        <comment>wish</comment>
        <extracomment>How far a wish is</extracomment>
        <translation>Dit wil ik</translation>
    </message>
    <message>
        <source>Started</source>
        <comment>wish</comment>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>wish</comment>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Not any more</source>
        <comment>wish</comment>
        <translation>Niet meer</translation>
    </message>
    <message>
        <source>How far is it?</source>
        <translation>Hoe ver is het?</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Haal weg: %1</translation>
    </message>
    <message>
        <source>Here come the wishes of %1.</source>
        <translation>Hier komen de wensen van %1.</translation>
    </message>
</context>
<context>
    <name>inkaart::learner::ParentAnswers</name>
    <message>
        <source>What is ticked on the slip?</source>
        <translation>Wat is er aangekruist op het briefje?</translation>
    </message>
    <message>
        <source>Choose the photo</source>
        <translation>Kies de foto</translation>
    </message>
    <message>
        <source>Choose yes or no for keeping first.</source>
        <translation>Kies eerst ja of nee bij bewaren.</translation>
    </message>
    <message>
        <source>Choose yes or no first.</source>
        <translation>Kies eerst ja of nee.</translation>
    </message>
    <message>
        <source>Whose answer is this? A name is enough.</source>
        <translation>Van wie is dit antwoord? Een naam is genoeg.</translation>
    </message>
</context>
<context>
    <name>SlipTaking</name>
    <message>
        <source>Slip taken over: %1</source>
        <translation>Briefje overgenomen: %1</translation>
    </message>
    <message>
        <source>Alone</source>
        <comment>slip</comment>
        <translation>Zelf</translation>
    </message>
    <message>
        <source>With help</source>
        <comment>slip</comment>
        <translation>Met hulp</translation>
    </message>
    <message>
        <source>Not yet</source>
        <comment>slip</comment>
        <translation>Nog niet</translation>
    </message>
    <message>
        <source>Seen once</source>
        <comment>slip</comment>
        <translation>Eén keer gezien</translation>
    </message>
    <message>
        <source>Seen a few times</source>
        <comment>slip</comment>
        <translation>Een paar keer gezien</translation>
    </message>
    <message>
        <source>Seen often</source>
        <comment>slip</comment>
        <translation>Vaak gezien</translation>
    </message>
    <message>
        <source>May do it again</source>
        <comment>slip</comment>
        <translation>Mag het weer doen</translation>
    </message>
    <message>
        <source>Perhaps again</source>
        <comment>slip</comment>
        <translation>Misschien weer</translation>
    </message>
    <message>
        <source>Rather not again</source>
        <comment>slip</comment>
        <translation>Liever niet weer</translation>
    </message>
</context>
<context>
    <name>inkaart::learner::SlipSheet</name>
    <message>
        <source>Keep it</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>Take over a work mentor’s slip</source>
        <translation>Leermeesterbriefje overnemen</translation>
    </message>
    <message>
        <source>Take a photo or scan of the slip and choose it here. Inkaart reads the number on it.</source>
        <translation>Maak een foto of scan van het briefje en kies die hier. Inkaart leest het nummer dat erop staat.</translation>
    </message>
    <message>
        <source>Choose the photo</source>
        <translation>Kies de foto</translation>
    </message>
    <message>
        <source>Who saw it? The name on the slip</source>
        <translation>Wie zag het? De naam op het briefje</translation>
    </message>
    <message>
        <source>Work or role</source>
        <translation>Werk of rol</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Even wachten …</translation>
    </message>
    <message>
        <source>The number cannot be read from this photo. Type it over from the slip, or take a new photo.</source>
        <translation>Het nummer is niet te lezen op deze foto. Typ het over van het briefje, of maak een nieuwe foto.</translation>
    </message>
    <message>
        <source>A number looks like this: LB-ABCDE-FGHIJ.</source>
        <translation>Een nummer ziet er zo uit: LB-ABCDE-FGHIJ.</translation>
    </message>
    <message>
        <source>This laptop does not know this number. Look whether it is typed right, and whether the slip is of this centre. The photo stays where it is.</source>
        <translation>Deze laptop kent dit nummer niet. Kijk of het goed getypt is, en of het briefje van dit centrum is. De foto blijft staan waar die staat.</translation>
    </message>
    <message>
        <source>This number was taken over before. You can keep it once more.</source>
        <translation>Dit nummer is al eerder overgenomen. Je kunt het nog een keer bewaren.</translation>
    </message>
    <message>
        <source>Write down who it was.</source>
        <translation>Schrijf op wie het was.</translation>
    </message>
    <message>
        <source>Nobody said yes yet to keeping this dossier. Ask first. The photo stays where it is.</source>
        <translation>Niemand heeft nog ja gezegd tegen het bewaren. Vraag het eerst. De foto blijft staan waar die staat.</translation>
    </message>
    <message>
        <source>Number on the slip</source>
        <extracomment>Number of a mentor&apos;s slip</extracomment>
        <translation>Nummer op het briefje</translation>
    </message>
    <message>
        <source>A slip about %1: %2.</source>
        <extracomment>%1: a learner, %2: a skill</extracomment>
        <translation>Een briefje over %1: %2.</translation>
    </message>
    <message>
        <source>Mind: it is not of the learner whose evidence you look at. It is kept with %1.</source>
        <extracomment>%1: a learner</extracomment>
        <translation>Let op: het is niet van wie je nu bekijkt. Het wordt bij %1 bewaard.</translation>
    </message>
</context>
<context>
    <name>inkaart::learner::ForeignCard</name>
    <message>
        <source>Badge without a name</source>
        <translation>Badge zonder naam</translation>
    </message>
    <message>
        <source>From elsewhere</source>
        <translation>Van elders</translation>
    </message>
    <message>
        <source>From elsewhere: “%1”</source>
        <translation>Van elders: “%1”</translation>
    </message>
    <message>
        <source>No skills were chosen.</source>
        <translation>Er zijn geen vaardigheden gekozen.</translation>
    </message>
    <message>
        <source>Evidence for %1</source>
        <translation>Bewijs voor %1</translation>
    </message>
    <message>
        <source>Valid, checked on %1</source>
        <translation>Geldig, gecontroleerd op %1</translation>
    </message>
    <message>
        <source>Not sure, checked on %1</source>
        <translation>Niet zeker, gecontroleerd op %1</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Bewaar bestand</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Haal weg</translation>
    </message>
</context>
</TS>
