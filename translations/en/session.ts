<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>LearnerWords</name>
    <message numerus="yes">
        <source>%1, %2 and %n others</source>
        <comment>languages</comment>
        <extracomment>More than three languages</extracomment>
        <translation>
            <numerusform>%1, %2 and %n other</numerusform>
            <numerusform>%1, %2 and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for consent, %n days left</source>
        <extracomment>n: days left</extracomment>
        <translation>
            <numerusform>Waiting for consent, %n day left</numerusform>
            <numerusform>Waiting for consent, %n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inkaart::session::PassphrasePair</name>
    <message numerus="yes">
        <source>Take at least %n characters.</source>
        <translation>
            <numerusform>Take at least %n character.</numerusform>
            <numerusform>Take at least %n characters.</numerusform>
        </translation>
    </message>
</context>
</TS>
