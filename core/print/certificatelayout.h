// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/document.h"
#include "core/print/layout.h"
#include "core/print/words.h"

/// How a certificate is laid out: certificate.cpp has what is said, certificatefoot.cpp the head,
/// the foot and whatever tells about the paper itself.
namespace inkaart::print::certificate {

inline constexpr double left = 72;
inline constexpr double right = 722;
inline constexpr double middleGap = 26;
inline constexpr double footBottom = 1064;
inline constexpr double unlimited = 2000;

/// How close things stand. A page that does not fit is set again with the next one.
struct Density {
    double gap; ///< part of the white between the parts
    double less; ///< how much smaller the running text is
    double badge;
    double row; ///< height of a criterion of one line
    bool isLast = false; ///< nothing closer comes after it: what is too long is cut
};

class CertificateLayout {
public:
    CertificateLayout(const CertificatePage& page, const Words& words, Setter setter,
                      const Density& density)
        : m_page(page)
        , m_words(words)
        , m_set(setter)
        , m_density(density)
        , m_isLast(density.isLast)
    { }

    /// Lower edge of what stands above the foot.
    double lay();
    /// Where the foot begins: higher when the name below the signature takes many lines.
    double footTop();

private:
    double header();
    void number(const Style& strong, const Style& small);
    void standing(double y);
    void draftMark();
    double title(double y);
    double name(double y);
    double achievement(double y);
    double achievementSide(const QRectF& room, bool own, bool measureOnly);
    void zoneWord(const framework::Zone& zone, const QString& word, const QRectF& room, bool own,
                  const Style& body);
    struct CriteriaStyle {
        Style dutch;
        Style own;
        double air = 0; ///< white of a row beside its lines
    };
    CriteriaStyle criteriaStyle() const;
    struct CriteriaPlan {
        int count = 0; ///< how many stand on the paper, from the first on
        double most = unlimited; ///< what one of them may take
        bool isWhole = true; ///< false: a line below says where the rest stands
    };
    CriteriaPlan criteriaThatFit(double room);
    double criterionHeight(const framework::Criterion& criterion, double most);
    double criteria(double y);
    /// \a others 0: they are all there, but not all whole.
    double moreCriteria(double y, int others);
    Style proofStyle(bool isOwn) const;
    double proofRoom();
    double proof(double y);
    double remarks(double y);
    double remarksHeight() const
    {
        return m_page.replaces.isEmpty() && !m_page.validUntil.isValid() ? 0 : 44;
    }
    void foot();
    /// "Noor Bakker, jongerenwerker": a bold name, and the rest.
    Runs signer() const;
    /// "Utrecht, 12 mei 2026"
    QString placeAndDay() const;
    double signatureLine(const QRectF& room);
    double checkWordsHeight() const;
    double signature(const QRectF& room);
    void stamp();

    bool ownIsTall() const { return m_words.isRightToLeft(); }
    /// Own language: larger and with more air in tall scripts, at the right edge.
    Style own(Style style, double tallSize, double tallLine) const;
    QRectF dutchColumn(double y, double height) const;
    QRectF ownColumn(double y, double height) const;
    double pair(double y, double height, const QString& dutch, const QString& own,
                const Style& dutchStyle, const Style& ownStyle);

    const CertificatePage& m_page;
    const Words& m_words;
    Setter m_set;
    const Density& m_density;
    bool m_isLast;
};

} // namespace inkaart::print::certificate
