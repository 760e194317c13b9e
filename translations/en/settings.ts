<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BackupWords</name>
    <message numerus="yes">
        <source>%n learners</source>
        <comment>in a backup</comment>
        <translation>
            <numerusform>%n learner</numerusform>
            <numerusform>%n learners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <comment>in a backup</comment>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts of photos or files are damaged or gone on this laptop, so they are not in the backup. All else is in it. Keep your older backups and ask for help.</source>
        <translation>
            <numerusform>%n part of a photo or file is damaged or gone on this laptop, so it is not in the backup. All else is in it. Keep your older backups and ask for help.</numerusform>
            <numerusform>%n parts of photos or files are damaged or gone on this laptop, so they are not in the backup. All else is in it. Keep your older backups and ask for help.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inkaart::settings::BackupHead</name>
    <message numerus="yes">
        <source>That is %n days ago. Make a new one today.</source>
        <translation>
            <numerusform>That is %n day ago. Make a new one today.</numerusform>
            <numerusform>That is %n days ago. Make a new one today.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inkaart::settings::BackupView</name>
    <message numerus="yes">
        <source>Reminder after %n days</source>
        <translation>
            <numerusform>Reminder after %n day</numerusform>
            <numerusform>Reminder after %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Then it stands on Today. A backup expires after %n days; Inkaart takes it away when it can reach it. The newest one always stays.</source>
        <translation>
            <numerusform>Then it stands on Today. A backup expires after %n day; Inkaart takes it away when it can reach it. The newest one always stays.</numerusform>
            <numerusform>Then it stands on Today. A backup expires after %n days; Inkaart takes it away when it can reach it. The newest one always stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts missing</source>
        <comment>backup</comment>
        <extracomment>Parts of photos or files that are not in a backup</extracomment>
        <translation>
            <numerusform>%n part missing</numerusform>
            <numerusform>%n parts missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inkaart::settings::CentreView</name>
    <message numerus="yes">
        <source>%n months</source>
        <comment>after the number field</comment>
        <translation>
            <numerusform>month</numerusform>
            <numerusform>months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dossiers are kept %n months</source>
        <translation>
            <numerusform>Dossiers are kept %n month</numerusform>
            <numerusform>Dossiers are kept %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inkaart::settings::ConsentView</name>
    <message numerus="yes">
        <source>%n years old</source>
        <comment>after the number field</comment>
        <translation>
            <numerusform>year old</numerusform>
            <numerusform>years old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>after the number field</comment>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decides alone from %n years</source>
        <translation>
            <numerusform>Decides alone from %n year</numerusform>
            <numerusform>Decides alone from %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waits %n days for the parent</source>
        <translation>
            <numerusform>Waits %n day for the parent</numerusform>
            <numerusform>Waits %n days for the parent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inkaart::settings::LockView</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <comment>after the number field</comment>
        <translation>
            <numerusform>minute</numerusform>
            <numerusform>minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Locks after %n minutes</source>
        <translation>
            <numerusform>Locks after %n minute</numerusform>
            <numerusform>Locks after %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Locks in a talk after %n minutes</source>
        <translation>
            <numerusform>Locks in a talk after %n minute</numerusform>
            <numerusform>Locks in a talk after %n minutes</numerusform>
        </translation>
    </message>
</context>
</TS>
