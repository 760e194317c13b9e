// SPDX-License-Identifier: GPL-3.0-or-later
// The least a Qt Widgets program does before it shows something: one empty window. Ends at its
// first paint, or with --second a second later.
#include <QApplication>
#include <QPainter>
#include <QTimer>
#include <QWidget>

#include <cstring>

namespace {

class Bare : public QWidget {
public:
    explicit Bare(int wait)
        : m_wait(wait)
    { }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter(this).fillRect(rect(), Qt::white);
        QTimer::singleShot(m_wait, qApp, &QCoreApplication::quit);
    }

private:
    int m_wait;
};

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    Bare window(argc > 1 && std::strcmp(argv[1], "--second") == 0 ? 1000 : 0);
    window.resize(1366, 768);
    window.show();
    return QApplication::exec();
}
