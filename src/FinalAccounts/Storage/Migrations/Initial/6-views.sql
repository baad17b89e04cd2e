CREATE VIEW public_reports AS
SELECT v.id AS version_id, d.region_code, g.full_name AS region, d.id AS department_id, d.name AS department, r.year,
       CASE r.kind WHEN 1 THEN '部门决算' WHEN 2 THEN '单位决算' ELSE '部门整体支出绩效自评报告' END AS kind,
       v.number AS version, v.is_sample, v.title
FROM report_versions v
JOIN reports r ON r.id = v.report_id
JOIN departments d ON d.id = r.department_id
JOIN regions g ON g.code = d.region_code
WHERE v.is_public;
COMMENT ON VIEW public_reports IS '各部门各年度现在公开的报告版本；其他视图都只含这些版本。';

CREATE VIEW functional_lines AS
SELECT p.version_id, p.region_code, p.region, p.department_id, p.department, p.year, p.kind, p.version,
       l.table_number, l.ordinal, l.code, l.name, l.level, l.parent_key, m.*
FROM table_lines l
JOIN public_reports p ON p.version_id = l.version_id
CROSS JOIN LATERAL (
    SELECT max(f.amount) FILTER (WHERE f.measure = 10) AS revenue_total,
           max(f.amount) FILTER (WHERE f.measure = 11) AS fiscal_appropriation,
           max(f.amount) FILTER (WHERE f.measure = 12) AS higher_level_subsidy,
           max(f.amount) FILTER (WHERE f.measure = 13) AS institutional_revenue,
           max(f.amount) FILTER (WHERE f.measure = 14) AS business_revenue,
           max(f.amount) FILTER (WHERE f.measure = 15) AS affiliate_remittance,
           max(f.amount) FILTER (WHERE f.measure = 16) AS other_revenue,
           max(f.amount) FILTER (WHERE f.measure = 20) AS expenditure_total,
           max(f.amount) FILTER (WHERE f.measure = 21) AS basic_expenditure,
           max(f.amount) FILTER (WHERE f.measure = 22) AS project_expenditure,
           max(f.amount) FILTER (WHERE f.measure = 23) AS remittance_to_higher_level,
           max(f.amount) FILTER (WHERE f.measure = 24) AS business_expenditure,
           max(f.amount) FILTER (WHERE f.measure = 25) AS subsidy_to_affiliates,
           max(f.amount) FILTER (WHERE f.measure = 50) AS opening_balance,
           max(f.amount) FILTER (WHERE f.measure = 51) AS current_year_revenue,
           max(f.amount) FILTER (WHERE f.measure = 52) AS current_year_expenditure,
           max(f.amount) FILTER (WHERE f.measure = 53) AS closing_balance,
           max(f.amount) FILTER (WHERE f.measure = 60) AS total
    FROM facts f
    WHERE f.version_id = l.version_id AND f.table_number = l.table_number AND f.line_ordinal = l.ordinal
) m
WHERE l.table_number IN (2, 3, 5, 7, 8);
COMMENT ON VIEW functional_lines IS '功能分类行（02 收入、03 支出、05 一般公共预算、07 政府性基金、08 国有资本经营）：每行一个科目，金额单位元；空值表示没有印数字，不是零。合计行没有 code，level 为 0。';

CREATE VIEW summary_lines AS
SELECT p.version_id, p.region_code, p.region, p.department_id, p.department, p.year, p.kind, p.version,
       l.table_number, l.ordinal, l.key, l.name, l.level, l.parent_key, l.line_number, m.*
FROM table_lines l
JOIN public_reports p ON p.version_id = l.version_id
CROSS JOIN LATERAL (
    SELECT max(f.amount) FILTER (WHERE f.measure = 1) AS revenue,
           max(f.amount) FILTER (WHERE f.measure = 2) AS expenditure,
           max(f.amount) FILTER (WHERE f.measure = 30) AS appropriation_expenditure,
           max(f.amount) FILTER (WHERE f.measure = 31) AS general_public_budget,
           max(f.amount) FILTER (WHERE f.measure = 32) AS government_fund,
           max(f.amount) FILTER (WHERE f.measure = 33) AS state_capital
    FROM facts f
    WHERE f.version_id = l.version_id AND f.table_number = l.table_number AND f.line_ordinal = l.ordinal
) m
WHERE l.table_number IN (1, 4);
COMMENT ON VIEW summary_lines IS '总表行（01 收入支出决算总表、04 财政拨款收入支出决算总表）：收支两边各自成行，金额单位元。';

CREATE VIEW economic_lines AS
SELECT p.version_id, p.region_code, p.region, p.department_id, p.department, p.year, p.kind, p.version,
       l.ordinal, l.key, l.code, l.name, l.level, l.parent_key, f.amount
FROM table_lines l
JOIN public_reports p ON p.version_id = l.version_id
LEFT JOIN facts f ON f.version_id = l.version_id AND f.table_number = l.table_number AND f.line_ordinal = l.ordinal AND f.measure = 40
WHERE l.table_number = 6;
COMMENT ON VIEW economic_lines IS '经济分类行（06 一般公共预算财政拨款基本支出决算表），金额单位元。';

CREATE VIEW three_public_expenses AS
SELECT p.version_id, p.region_code, p.region, p.department_id, p.department, p.year, p.kind, p.version,
       l.ordinal, l.key, l.name, l.level, l.parent_key, l.count_unit, m.*
FROM table_lines l
JOIN public_reports p ON p.version_id = l.version_id
CROSS JOIN LATERAL (
    SELECT max(f.amount) FILTER (WHERE f.measure = 70) AS initial_budget,
           max(f.amount) FILTER (WHERE f.measure = 71) AS annual_budget,
           max(f.amount) FILTER (WHERE f.measure = 72) AS actual
    FROM facts f
    WHERE f.version_id = l.version_id AND f.table_number = l.table_number AND f.line_ordinal = l.ordinal
) m
WHERE l.table_number = 9;
COMMENT ON VIEW three_public_expenses IS '09 财政拨款“三公”经费支出决算表：金额单位元；count_unit 不为空的行是数量（辆、批次、人次）。';

CREATE VIEW asset_lines AS
SELECT p.version_id, p.region_code, p.region, p.department_id, p.department, p.year, p.kind, p.version,
       l.ordinal, l.key, l.name, l.level, l.parent_key, l.count_unit, f.amount AS actual
FROM table_lines l
JOIN public_reports p ON p.version_id = l.version_id
LEFT JOIN facts f ON f.version_id = l.version_id AND f.table_number = l.table_number AND f.line_ordinal = l.ordinal AND f.measure = 72
WHERE l.table_number = 10;
COMMENT ON VIEW asset_lines IS '10 国有资产占用情况表：数量。';

CREATE VIEW measures (number, name) AS
VALUES (1, '收入'), (2, '支出'),
       (10, '本年收入合计'), (11, '财政拨款收入'), (12, '上级补助收入'), (13, '事业收入'), (14, '经营收入'), (15, '附属单位上缴收入'), (16, '其他收入'),
       (20, '本年支出合计'), (21, '基本支出'), (22, '项目支出'), (23, '上缴上级支出'), (24, '经营支出'), (25, '对附属单位补助支出'),
       (30, '支出合计'), (31, '一般公共预算财政拨款'), (32, '政府性基金预算财政拨款'), (33, '国有资本经营预算财政拨款'),
       (40, '金额'),
       (50, '年初结转和结余'), (51, '本年收入'), (52, '本年支出小计'), (53, '年末结转和结余'),
       (60, '合计'),
       (70, '年初预算数'), (71, '全年预算数'), (72, '决算数');
COMMENT ON VIEW measures IS 'facts.measure 各编号的名称。';
