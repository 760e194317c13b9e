<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>inkaart::widgets::Honeycomb</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>own skills</comment>
        <extracomment>Beside the six own skills that are in sight: %n others are there too</extracomment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
</TS>
