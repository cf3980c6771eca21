// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lots/plandraft.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QSpinBox;
class QTableView;

namespace parkdesk {

class KeyButton;
class TextRows;

/// Levels and zones of the draft, and what of the plan is shown. Choosing a zone chooses its spots on this level.
class PlanSides : public QWidget {
    Q_OBJECT

public:
    explicit PlanSides(PlanDraft &draft, QWidget *parent = nullptr);

    /// Asks how far two points of the plan are from each other in truth, and scales the picture by it.
    void askLength(const QPointF &from, const QPointF &to);
    void dropLength();

Q_SIGNALS:
    void gridToggled(bool shown);
    void pictureToggled(bool shown);
    /// Two points of the picture are wanted, see askLength().
    void pointsAsked();
    /// The picture has its scale.
    void lengthGiven();

private:
    QWidget *levelPart();
    QWidget *zonePart();
    QWidget *showPart();
    QWidget *lengthPart();
    void show();
    void addLevel();
    void renameLevel();
    void removeLevel();
    void addZone();
    void renameZone();
    void removeZone();
    void choosePicture();
    void setPicture(const QString &name, const QByteArray &image);
    void scalePicture(int metres);
    void giveLength();
    [[nodiscard]] ZoneId chosenZone() const;

    PlanDraft &m_draft;
    TextRows *m_levelRows;
    TextRows *m_zoneRows;
    QTableView *m_levels;
    QTableView *m_zones;
    QLineEdit *m_levelName;
    QLineEdit *m_zoneName;
    QCheckBox *m_grid;
    QCheckBox *m_picture;
    QSpinBox *m_scale;
    KeyButton *m_points;
    QWidget *m_lengthPart;
    QSpinBox *m_length;
    QPointF m_lengthFrom;
    QPointF m_lengthTo;
    bool m_showing = false;
};

} // namespace parkdesk
