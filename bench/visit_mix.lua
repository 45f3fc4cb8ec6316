-- The requests of one visit after another, for wrk: one thread and one connection is one kiosk.
--
-- Arguments: how many allocataires there are, "signed" or "known" (the sessions of the visits
-- are there already), the name of this run, visits at most a kiosk, the password of everybody,
-- the number of the first kiosk.

local next_kiosk = 0
local kiosks = {}

function setup(thread)
  thread:set("kiosk", next_kiosk)
  next_kiosk = next_kiosk + 1
  table.insert(kiosks, thread)
end

local people, signs, run, most, visit, session, step, steps, left

wanted, met, visits = 0, 0, 0

-- As bench.population.nir_of.
local function nir_of(number)
  local order, commune = math.floor(number / 12) % 999 + 1, math.floor(number / 11988) % 900 + 1
  return string.format("180%02d92%03d%03d", number % 12 + 1, commune, order)
end

local function get(path)
  return { "GET", path, nil, 200 }
end

local function begin()
  if visits >= most then
    wrk.thread:stop()
  end
  visits = visits + 1
  visit = string.format("%s-%02d-%06d", run, kiosk, visits)
  session = "token-of-" .. visit
  local person = (kiosk + (visits - 1) * 16) % people
  local moved = string.format(
    '"depuis":"%s","adresse":"%d RUE DES ESSAIS %d","occupation":"proprietaire"',
    os.date("%Y-%m-%d"), visits, kiosk)
  local draft = '{"answers":{' .. moved .. "}}"
  local sent = '{"journey":"changer-adresse","answers":{' .. moved .. ',"commune":"92400-92026"}}'
  sent = sent:gsub("ESSAIS", "ESSAIS " .. run:sub(-6):upper())
  steps = {
    { "POST", "/v1/sessions", string.format(
      '{"identifier":"%s","password":"%s"}', nir_of(person), password), 201 },
    get("/v1/content"),
    get("/v1/account"),
    get("/v1/profile"),
    get("/v1/agenda"),
    get("/v1/possibilities"),
    get("/v1/months"),
    get("/v1/following"),
    get("/v1/demarches/changer-adresse"),
    { "PUT", "/v1/drafts/changer-adresse", draft, 204 },
    { "PUT", "/v1/drafts/changer-adresse", draft, 204 },
    { "POST", "/v1/submissions", sent, 201 },
    get("/v1/attestations"),
    { "DELETE", "/v1/sessions/current", nil, 204 },
    { "DELETE", "/v1/visits/" .. visit, nil, 204 },
  }
  step = signs and 1 or 2
end

function init(arguments)
  kiosk = kiosk + tonumber(arguments[6])
  people, signs, run = tonumber(arguments[1]), arguments[2] == "signed", arguments[3]
  most, password = tonumber(arguments[4]), arguments[5]
  begin()
end

-- The step moves on with the answer: wrk may ask for a request more often than it sends one.
function request()
  local method, path, body = unpack(steps[step])
  local headers = {
    ["Authorization"] = string.format("Bearer kiosk-of-the-bench-%02d-0123456789", kiosk),
    ["Kiosk-Visit"] = visit,
    ["Caf-Session"] = session,
    ["Content-Type"] = "application/json",
  }
  if path == "/v1/submissions" then
    headers["Idempotency-Key"] = "sent-in-" .. visit
  end
  return wrk.format(method, path, headers, body)
end

function response(status, _, body)
  wanted = wanted + 1
  if status == steps[step][4] then
    met = met + 1
  else
    io.stderr:write(string.format("%s %s: %d\n", steps[step][1], steps[step][2], status))
    wrk.thread:stop()
  end
  if step == 1 then
    session = body:match('"token":"([^"]+)"') or ""
  end
  if step == #steps then
    begin()
  else
    step = step + 1
  end
end

function done(summary, latency, _)
  local asked, right, whole = 0, 0, 0
  for _, thread in ipairs(kiosks) do
    asked, right = asked + thread:get("wanted"), right + thread:get("met")
    whole = whole + thread:get("visits") - 1
  end
  local errors = summary.errors
  print(string.format(
    '{"seconds": %f, "p95_ms": %f, "asked": %d, "met": %d, "visits": %d, "broken": %d}',
    summary.duration / 1e6, latency:percentile(95) / 1000, asked, right, whole,
    errors.connect + errors.read + errors.write + errors.timeout))
end
