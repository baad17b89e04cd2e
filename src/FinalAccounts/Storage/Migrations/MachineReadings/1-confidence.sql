ALTER TABLE facts ADD confidence real, ADD CONSTRAINT ck_facts_confidence CHECK (confidence BETWEEN 0 AND 1);
ALTER TABLE stated_figures ADD confidence real, ADD CONSTRAINT ck_stated_figures_confidence CHECK (confidence BETWEEN 0 AND 1);
ALTER TABLE scorecard_funds ADD confidence real, ADD CONSTRAINT ck_scorecard_funds_confidence CHECK (confidence BETWEEN 0 AND 1);
ALTER TABLE scorecard_indicators ADD confidence real, ADD CONSTRAINT ck_scorecard_indicators_confidence CHECK (confidence BETWEEN 0 AND 1);
COMMENT ON COLUMN facts.confidence IS '由机器从扫描图片识别、未经核实的数字的置信度（0—1）；原文件有文字的为空。';
COMMENT ON COLUMN stated_figures.confidence IS '由机器从扫描图片识别、未经核实的数字的置信度（0—1）；原文件有文字的为空。';
COMMENT ON COLUMN scorecard_funds.confidence IS '由机器从扫描图片识别、未经核实的一行的置信度（0—1）；原文件有文字的为空。';
COMMENT ON COLUMN scorecard_indicators.confidence IS '由机器从扫描图片识别、未经核实的一行的置信度（0—1）；原文件有文字的为空。';

CREATE VIEW machine_readings AS
SELECT p.version_id, p.region_code, p.region, p.department_id, p.department, p.year, p.kind, p.version,
       count(f.*) AS facts, min(f.confidence) AS lowest_confidence
FROM public_reports p
JOIN facts f ON f.version_id = p.version_id AND f.confidence IS NOT NULL
GROUP BY p.version_id, p.region_code, p.region, p.department_id, p.department, p.year, p.kind, p.version;
COMMENT ON VIEW machine_readings IS '含有机器从扫描图片识别的表内数字的报告：这些数字未经核实，比较时应注明或剔除（facts.confidence 不为空）。';
