<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AttentionWords</name>
    <message numerus="yes">
        <source>The last one is %n days old.</source>
        <translation>
            <numerusform>The last one is %n day old.</numerusform>
            <numerusform>The last one is %n days old.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n days left.</source>
        <translation>
            <numerusform>%1, %n day left.</numerusform>
            <numerusform>%1, %n days left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No talk for %n weeks</source>
        <translation>
            <numerusform>No talk for %n week</numerusform>
            <numerusform>No talk for %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossiers are past the term</source>
        <translation>
            <numerusform>%n dossier is past the term</numerusform>
            <numerusform>%n dossiers are past the term</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inkaart::shell::RestorePage</name>
    <message numerus="yes">
        <source>%n dossiers</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos and files</source>
        <translation>
            <numerusform>%n photo or file</numerusform>
            <numerusform>%n photos and files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things were not in the backup.</source>
        <translation>
            <numerusform>%n thing was not in the backup.</numerusform>
            <numerusform>%n things were not in the backup.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inkaart::shell::TodayRows</name>
    <message numerus="yes">
        <source>Show all %n learners</source>
        <translation>
            <numerusform>Show the one learner</numerusform>
            <numerusform>Show all %n learners</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inkaart::shell::StandingNotices</name>
    <message numerus="yes">
        <source>%n dossiers are damaged and cannot be opened.</source>
        <translation>
            <numerusform>%n dossier is damaged and cannot be opened.</numerusform>
            <numerusform>%n dossiers are damaged and cannot be opened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes in this dossier are damaged and do not count.</source>
        <translation>
            <numerusform>%n change in this dossier is damaged and does not count.</numerusform>
            <numerusform>%n changes in this dossier are damaged and do not count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes in the details of the centre are damaged and do not count.</source>
        <translation>
            <numerusform>%n change in the details of the centre is damaged and does not count.</numerusform>
            <numerusform>%n changes in the details of the centre are damaged and do not count.</numerusform>
        </translation>
    </message>
</context>
</TS>
