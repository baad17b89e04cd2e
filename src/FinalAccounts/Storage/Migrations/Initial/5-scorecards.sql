CREATE TABLE scorecards (
    version_id integer NOT NULL,
    ordinal integer NOT NULL,
    kind smallint NOT NULL,
    project text NOT NULL,
    department text NOT NULL,
    implementing_unit text NOT NULL,
    year integer,
    unit smallint NOT NULL,
    expected_goal text NOT NULL,
    actual_goal text NOT NULL,
    total_weight text NOT NULL,
    total_score text NOT NULL,
    score numeric,
    extra jsonb NOT NULL,
    place text NOT NULL,
    CONSTRAINT pk_scorecards PRIMARY KEY (version_id, ordinal),
    CONSTRAINT fk_scorecards_version_id FOREIGN KEY (version_id) REFERENCES report_versions (id) ON DELETE CASCADE,
    CONSTRAINT ck_scorecards_kind CHECK (kind BETWEEN 1 AND 2),
    CONSTRAINT ck_scorecards_unit CHECK (unit BETWEEN 1 AND 5)
);
COMMENT ON TABLE scorecards IS '绩效自评表：kind 1 整体支出 2 项目支出；文字照原文，score 是能读成数字的总分。';

CREATE TABLE scorecard_funds (
    version_id integer NOT NULL,
    scorecard_ordinal integer NOT NULL,
    ordinal integer NOT NULL,
    name text NOT NULL,
    initial_budget text NOT NULL,
    annual_budget text NOT NULL,
    executed text NOT NULL,
    weight text NOT NULL,
    execution_rate text NOT NULL,
    score text NOT NULL,
    initial_budget_amount numeric,
    annual_budget_amount numeric,
    executed_amount numeric,
    place text NOT NULL,
    CONSTRAINT pk_scorecard_funds PRIMARY KEY (version_id, scorecard_ordinal, ordinal),
    CONSTRAINT fk_scorecard_funds_version_id_scorecard_ordinal FOREIGN KEY (version_id, scorecard_ordinal) REFERENCES scorecards (version_id, ordinal) ON DELETE CASCADE
);
COMMENT ON TABLE scorecard_funds IS '绩效自评表的资金行：照原文的文字，旁边是折算成元的金额。';

CREATE TABLE scorecard_indicators (
    version_id integer NOT NULL,
    scorecard_ordinal integer NOT NULL,
    ordinal integer NOT NULL,
    level1 text NOT NULL,
    level2 text NOT NULL,
    level3 text NOT NULL,
    weight text NOT NULL,
    target text NOT NULL,
    actual text NOT NULL,
    score text NOT NULL,
    weight_points numeric,
    score_points numeric,
    deviation_reason text NOT NULL,
    extra jsonb NOT NULL,
    place text NOT NULL,
    CONSTRAINT pk_scorecard_indicators PRIMARY KEY (version_id, scorecard_ordinal, ordinal),
    CONSTRAINT fk_scorecard_indicators_version_id_scorecard_ordinal FOREIGN KEY (version_id, scorecard_ordinal) REFERENCES scorecards (version_id, ordinal) ON DELETE CASCADE
);
COMMENT ON TABLE scorecard_indicators IS '绩效指标：三级名称、分值、指标值、完成值、得分，照原文；weight_points 和 score_points 是能读成数字的分值和得分。';
