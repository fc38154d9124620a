"""The browser side: peer support workers read, answer and improve what the coach says."""
