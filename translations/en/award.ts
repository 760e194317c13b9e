<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AwardWords</name>
    <message numerus="yes">
        <source>%n more proofs needed</source>
        <translation>
            <numerusform>%n more proof needed</numerusform>
            <numerusform>%n more proofs needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points still need a tick and a proof. What you ticked stays here.</source>
        <translation>
            <numerusform>%n point still needs a tick and a proof. What you ticked stays here.</numerusform>
            <numerusform>%n points still need a tick and a proof. What you ticked stays here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message numerus="yes">
        <source>%n certificates</source>
        <translation>
            <numerusform>Certificate</numerusform>
            <numerusform>%n certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets went to the printer.</source>
        <translation>
            <numerusform>%n sheet went to the printer.</numerusform>
            <numerusform>%n sheets went to the printer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDFs are saved.</source>
        <translation>
            <numerusform>%n PDF is saved.</numerusform>
            <numerusform>%n PDFs are saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inkaart::award::CheckCard</name>
    <message numerus="yes">
        <source>%n more badges stand on the paper. They are not in its code.</source>
        <translation>
            <numerusform>%n more badge stands on the paper. It is not in its code.</numerusform>
            <numerusform>%n more badges stand on the paper. They are not in its code.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The issuer made %n small mistakes in this badge. They are no reason to refuse it.</source>
        <translation>
            <numerusform>The issuer made %n small mistake in this badge. It is no reason to refuse it.</numerusform>
            <numerusform>The issuer made %n small mistakes in this badge. They are no reason to refuse it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inkaart::award::LookColumn</name>
    <message numerus="yes">
        <source>%n pieces of evidence stand on the badge itself.</source>
        <translation>
            <numerusform>%n piece of evidence stands on the badge itself.</numerusform>
            <numerusform>%n pieces of evidence stand on the badge itself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message numerus="yes">
        <source>There are %n badges in this file, all good. Below stands the first.</source>
        <translation>
            <numerusform>There is %n badge in this file, and it is good.</numerusform>
            <numerusform>There are %n badges in this file, all good. Below stands the first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n badges in this file. Not all are good: below stands number %1.</source>
        <translation>
            <numerusform>There is %n badge in this file: number %1.</numerusform>
            <numerusform>There are %n badges in this file. Not all are good: below stands number %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badges on this list were taken back.</source>
        <translation>
            <numerusform>%n badge on this list was taken back.</numerusform>
            <numerusform>%n badges on this list were taken back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldLimit</name>
    <message numerus="yes">
        <source>At most %n characters fit here.</source>
        <extracomment>Said below a field in which somebody typed or pasted more</extracomment>
        <translation>
            <numerusform>At most %n character fits here.</numerusform>
            <numerusform>At most %n characters fit here.</numerusform>
        </translation>
    </message>
</context>
</TS>
