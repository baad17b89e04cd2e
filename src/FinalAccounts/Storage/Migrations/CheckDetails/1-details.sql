CREATE TABLE check_details (
    run_id integer NOT NULL,
    check_ids text[] NOT NULL,
    passed integer[] NOT NULL,
    failed integer[] NOT NULL,
    rounding integer[] NOT NULL,
    not_applicable integer[] NOT NULL,
    unchecked jsonb NOT NULL,
    CONSTRAINT pk_check_details PRIMARY KEY (run_id),
    CONSTRAINT fk_check_details_run_id FOREIGN KEY (run_id) REFERENCES check_runs (id) ON DELETE CASCADE
);
COMMENT ON TABLE check_details IS '一次核对的明细，每次一行：各数组按核对目录的顺序逐项对应。请查询视图 check_tallies 和 unchecked_places。';
COMMENT ON COLUMN check_details.unchecked IS '未能核对之处的列表：check_id、reason、locations。';

INSERT INTO check_details (run_id, check_ids, passed, failed, rounding, not_applicable, unchecked)
SELECT r.id, t.check_ids, t.passed, t.failed, t.rounding, t.not_applicable, coalesce(u.places, '[]')
FROM check_runs r
JOIN (
    SELECT run_id, array_agg(check_id ORDER BY check_id) AS check_ids, array_agg(passed ORDER BY check_id) AS passed, array_agg(failed ORDER BY check_id) AS failed,
           array_agg(rounding ORDER BY check_id) AS rounding, array_agg(not_applicable ORDER BY check_id) AS not_applicable
    FROM check_tallies GROUP BY run_id
) t ON t.run_id = r.id
LEFT JOIN (
    SELECT run_id, jsonb_agg(jsonb_build_object('check_id', check_id, 'reason', reason, 'locations', locations) ORDER BY ordinal) AS places
    FROM unchecked_places GROUP BY run_id
) u ON u.run_id = r.id;
DROP TABLE check_tallies, unchecked_places;

CREATE VIEW check_tallies AS
SELECT d.run_id, t.check_id, t.passed, t.failed, t.rounding, t.not_applicable
FROM check_details d
CROSS JOIN LATERAL unnest(d.check_ids, d.passed, d.failed, d.rounding, d.not_applicable) AS t (check_id, passed, failed, rounding, not_applicable);
COMMENT ON VIEW check_tallies IS '一次核对中每项检查（check_id，如 T01-1）通过、待核实、由四舍五入解释和未能核对的处数。';

CREATE VIEW unchecked_places AS
SELECT d.run_id, p.ordinal::integer - 1 AS ordinal, p.check_id, p.reason, p.locations
FROM check_details d
CROSS JOIN LATERAL ROWS FROM (jsonb_to_recordset(d.unchecked) AS (check_id text, reason text, locations text[])) WITH ORDINALITY AS p (check_id, reason, locations, ordinal);
COMMENT ON VIEW unchecked_places IS '未能核对之处：哪项检查、为什么、在哪些位置（同一检查同一原因合为一行）。';
