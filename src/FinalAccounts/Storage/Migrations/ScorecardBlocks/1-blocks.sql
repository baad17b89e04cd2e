ALTER TABLE scorecards ADD blocks integer[] NOT NULL DEFAULT '{}';
UPDATE scorecards s SET blocks = ARRAY(
    SELECT DISTINCT substring(p.place FROM '^b([0-9]+)')::integer
    FROM (
        SELECT s.place
        UNION SELECT f.place FROM scorecard_funds f WHERE f.version_id = s.version_id AND f.scorecard_ordinal = s.ordinal
        UNION SELECT i.place FROM scorecard_indicators i WHERE i.version_id = s.version_id AND i.scorecard_ordinal = s.ordinal
    ) AS p (place)
    ORDER BY 1);
COMMENT ON COLUMN scorecards.blocks IS '绩效自评表所在的块，按编号。';
