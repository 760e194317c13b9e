// SPDX-License-Identifier: GPL-3.0-or-later
// The least a Qt program does to write certificates: QPdfWriter, about the words of a certificate
// in two scripts, and a square of modules as large as its code. Nothing is read, checked or
// measured beforehand. Arguments: how many pages, the file.
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace {

constexpr double unitsPerInch = 96;
constexpr int modules = 97;

struct Line {
    double top;
    int size;
    bool isBold;
    QString dutch;
    QString own;
};

QList<Line> lines(int page)
{
    const QString number = QString::number(page);
    return {
        { 63, 18, true, u"Buurthuis De Schakel"_s, u"IK-7Q4M2-XK9PT"_s },
        { 87, 13, false, u"Voorbeeldstad"_s, u"Nummer"_s },
        { 150, 40, true, u"Certificaat"_s, u"شهادة"_s },
        { 236, 32, true, u"Amina Voorbeeld "_s + number, u"أمينة مثال"_s },
        { 330, 24, true, u"Samenwerken, op eigen kracht"_s, u"العمل معًا، بمفردي"_s },
        { 400, 16, true, u"Dit kan Amina"_s, u"هذا ما تستطيعه أمينة"_s },
        { 430, 14, false, u"verdeelt het werk samen met de anderen"_s, u"تقسم العمل مع الآخرين"_s },
        { 456, 14, false, u"helpt als iemand niet verder komt"_s, u"تساعد عندما يتعثر شخص ما"_s },
        { 482, 14, false, u"zegt het als iets niet lukt"_s, u"تقول عندما لا ينجح شيء"_s },
        { 540, 16, true, u"Waar het uit blijkt"_s, u"ما الذي يثبت ذلك"_s },
        { 570, 14, false, u"2 gesprekken, 1 foto met verhaal, 1 getuige van het werk"_s,
          u"محادثتان وصورة مع قصة وشاهد من العمل"_s },
        { 900, 16, true, u"Controleer met Inkaart"_s, u"تحقق باستخدام Inkaart"_s },
        { 990, 14, false, u"Noor Bakker (voorbeeld), jongerenwerker"_s, u"Stempel"_s },
        { 1012, 14, false, u"Voorbeeldstad, 23 november 2026"_s, {} }
    };
}

QImage code()
{
    QImage image(modules, modules, QImage::Format_Mono);
    quint32 state = 1;
    for (int y = 0; y < modules; ++y) {
        for (int x = 0; x < modules; ++x)
            image.setPixel(x, y, (state = state * 1664525 + 1013904223) >> 31);
    }
    return image;
}

void paintPage(QPainter& painter, int page)
{
    for (const Line& line : lines(page)) {
        QFont font(u"Noto Sans"_s);
        font.setPixelSize(line.size);
        font.setBold(line.isBold);
        painter.setFont(font);
        const double height = line.size * 1.5;
        painter.drawText(QRectF(72, line.top, 400, height), Qt::AlignLeft, line.dutch);
        painter.drawText(QRectF(322, line.top, 400, height), Qt::AlignRight, line.own);
    }
    painter.drawImage(QRectF(72, 690, 170, 170), code());
}

} // namespace

int main(int argc, char** argv)
{
    QGuiApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 3;
    QPdfWriter writer(arguments[2]);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setResolution(1200);
    QPainter painter(&writer);
    painter.scale(1200 / unitsPerInch, 1200 / unitsPerInch);
    const int pages = arguments[1].toInt();
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        paintPage(painter, page);
    }
    return painter.end() ? 0 : 2;
}
