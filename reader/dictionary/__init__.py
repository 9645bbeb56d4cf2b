"""Words: look-up, segmentation and pinyin."""
